import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { Sessions } from '@parley/contract/identity/sessions.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody, stringMap } from '../../core/http/index.ts';
import { attachDevice } from './attach-device.ts';
import { renewSessionCookie } from './cookies.ts';
import * as service from './manage-sessions.ts';
import { presentedToken } from './token.ts';
import { toWire } from './wire.ts';

/** Listing and ending sessions. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/users/:user_id/sessions',
    { config: { access: loggedIn }, schema: { params: UserPath, response: { 200: Sessions } } },
    async (request) => (await service.sessionsOf(core, actorOf(request), request.params.user_id)).map(toWire),
  );

  http.post(
    '/api/v4/users/:user_id/sessions/revoke',
    { config: { access: loggedIn, body: 'lenient' }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      const { session_id: sessionId } = stringMap(request.body);
      if (!sessionId) throw invalidBody('session_id');
      await service.revokeSession(core, actorOf(request), request.params.user_id, sessionId);
      return { status: 'OK' as const };
    },
  );

  http.post(
    '/api/v4/users/:user_id/sessions/revoke/all',
    { config: { access: loggedIn }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await service.revokeAllSessions(core, actorOf(request), request.params.user_id);
      return { status: 'OK' as const };
    },
  );

  http.post(
    '/api/v4/users/sessions/revoke/all',
    { config: { access: loggedIn }, schema: { response: { 200: StatusOk } } },
    async (request) => {
      await service.revokeEverybody(core, actorOf(request));
      return { status: 'OK' as const };
    },
  );

  http.put(
    '/api/v4/users/sessions/device',
    { config: { access: loggedIn, body: 'lenient' }, schema: { response: { 200: StatusOk } } },
    async (request, reply) => {
      const body = stringMap(request.body);
      const expiresAt = await attachDevice(core, actorOf(request), {
        id: body.device_id,
        notificationsDisabled: body.device_notification_disabled,
        version: body.mobile_version,
      });
      const token = presentedToken(request)?.token;
      if (expiresAt && token) renewSessionCookie(reply, core.config.current, { token, expiresAt });
      return { status: 'OK' as const };
    },
  );
}

import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { headers, LoginType, LoginTypeQuery } from '@parley/contract/identity/sessions.ts';
import { User } from '@parley/contract/identity/users.ts';
import { Type } from 'typebox';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody, stringMap } from '../../core/http/index.ts';
import { clearSessionCookie, endSessions, setSessionCookies } from '../sessions/index.ts';
import { asSelf } from '../users/index.ts';
import { clientProps } from './client-props.ts';
import { resetFailedAttempts } from './failed-attempts.ts';
import { logIn } from './log-in.ts';

/** Logging in and out. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/users/login',
    { config: { access: anyone, body: 'lenient' }, schema: { response: { 200: User } } },
    async (request, reply) => {
      const body = stringMap(request.body);
      const credentials = {
        id: body.id,
        loginId: body.login_id,
        password: body.password,
        deviceId: body.device_id,
        linkToken: body.magic_link_token,
      };
      const client = { address: request.ip, props: clientProps(request.headers['user-agent']) };
      request.auditNote = { words: `login_id=${body.login_id ?? ''}` };
      const { user, session } = await logIn(core, credentials, client);
      request.auditNote = { userId: user.id, sessionId: session.id };
      reply.header(headers.token, session.token);
      if (request.headers['x-requested-with'] === 'XMLHttpRequest') {
        setSessionCookies(reply, core.config.current, { ...session, userId: user.id });
      }
      return asSelf(user);
    },
  );

  http.post(
    '/api/v4/users/logout',
    { config: { access: anyone, body: 'lenient' }, schema: { response: { 200: StatusOk } } },
    async (request, reply) => {
      if (request.actor) await endSessions(core, { id: request.actor.sessionId });
      clearSessionCookie(reply, core.config.current);
      return { status: 'OK' as const };
    },
  );

  http.post(
    '/api/v4/users/login/type',
    {
      config: { access: anyone },
      schema: { body: LoginTypeQuery, response: { 200: LoginType, 404: Type.Literal('') } },
    },
    async (request, reply) => {
      // Without magic links every account logs in with what the client configuration says: there is nothing to ask for.
      if (!core.config.current.GuestAccountsSettings.EnableGuestMagicLink) {
        return reply.status(404).type('application/json').send('');
      }
      if (!request.body.id && !request.body.login_id) throw invalidBody('login_id');
      return { auth_service: '' };
    },
  );

  http.post(
    '/api/v4/users/:user_id/reset_failed_attempts',
    { config: { access: loggedIn }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await resetFailedAttempts(core, actorOf(request), request.params.user_id);
      return { status: 'OK' as const };
    },
  );
}

import { StatusOk } from '@parley/contract/core/error.ts';
import { headers } from '@parley/contract/identity/sessions.ts';
import { User } from '@parley/contract/identity/users.ts';
import { anyone } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { stringMap } from '../../core/http/index.ts';
import { clearSessionCookie, endSessions, setSessionCookies } from '../sessions/index.ts';
import { asSelf } from '../users/index.ts';
import { clientProps } from './client-props.ts';
import { logIn } from './log-in.ts';

/** Logging in and out. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/users/login',
    { config: { access: anyone, body: 'lenient' }, schema: { response: { 200: User } } },
    async (request, reply) => {
      const body = stringMap(request.body);
      const credentials = { id: body.id, loginId: body.login_id, password: body.password, deviceId: body.device_id };
      const client = { address: request.ip, props: clientProps(request.headers['user-agent']) };
      const { user, session } = await logIn(core, credentials, client);
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
}

import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import { Bot, UpdateActive, User, UserAuth } from '@parley/contract/identity/users.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody, stringMap } from '../../core/http/index.ts';
import { removeUser, setActive } from './activation.ts';
import { changeRoles } from './change-roles.ts';
import { convertToBot } from './convert-to-bot.ts';
import { demoteToGuest, promoteToMember } from './guests.ts';
import { setOutsideLogIn } from './outside-login.ts';
import { vouchForEmail } from './verify-email.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };

/** What those who look after accounts decide. */
export function manageRoutes(core: Core): void {
  const { http } = core;

  http.put(
    '/api/v4/users/:user_id/active',
    { config, schema: { params: UserPath, body: UpdateActive, response: { 200: StatusOk } } },
    async (request) => {
      const { active } = request.body;
      if (active === undefined) throw invalidBody('active');
      await setActive(core, actorOf(request), request.params.user_id, active);
      return ok;
    },
  );

  http.delete(
    '/api/v4/users/:user_id',
    {
      config,
      schema: {
        params: UserPath,
        querystring: Type.Object({ permanent: OptionalString }),
        response: { 200: StatusOk },
      },
    },
    async (request) => {
      const forGood = isTrue(request.query.permanent);
      await removeUser(core, actorOf(request), request.params.user_id, { forGood });
      return ok;
    },
  );

  http.put(
    '/api/v4/users/:user_id/roles',
    { config: { ...config, body: 'lenient' }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      const { roles } = stringMap(request.body);
      if (roles === undefined) throw invalidBody('roles');
      await changeRoles(core, actorOf(request), request.params.user_id, roles);
      return ok;
    },
  );

  http.post(
    '/api/v4/users/:user_id/demote',
    { config, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await demoteToGuest(core, actorOf(request), request.params.user_id);
      return ok;
    },
  );

  http.post(
    '/api/v4/users/:user_id/promote',
    { config, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await promoteToMember(core, actorOf(request), request.params.user_id);
      return ok;
    },
  );

  http.put(
    '/api/v4/users/:user_id/auth',
    { config, schema: { params: UserPath, body: UserAuth, response: { 200: UserAuth } } },
    async (request) => setOutsideLogIn(core, actorOf(request), request.params.user_id, request.body),
  );

  http.post(
    '/api/v4/users/:user_id/convert_to_bot',
    { config, schema: { params: UserPath, response: { 200: Bot } } },
    async (request) => convertToBot(core, actorOf(request), request.params.user_id),
  );

  http.post(
    '/api/v4/users/:user_id/email/verify/member',
    { config, schema: { params: UserPath, response: { 200: User } } },
    async (request) => vouchForEmail(core, actorOf(request), request.params.user_id),
  );
}

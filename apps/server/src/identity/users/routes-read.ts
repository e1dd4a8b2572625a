import { UserPath } from '@parley/contract/core/ids.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import { CreateUser, CreateUserQuery, User, Users, UsersByIdsQuery } from '@parley/contract/identity/users.ts';
import { Type } from 'typebox';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody, withVersion } from '../../core/http/index.ts';
import { userByEmail, userById, userByUsername, usersByIds, usersByUsernames } from './find-user.ts';
import { signUp } from './sign-up.ts';
import { asSelf } from './wire.ts';

const config = { access: loggedIn };

/** Making and reading accounts. */
export function readRoutes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/users',
    { config: { access: anyone }, schema: { querystring: CreateUserQuery, body: CreateUser, response: { 201: User } } },
    async (request, reply) => {
      const { iid: inviteId, t: mailToken } = request.query;
      const user = await signUp(core, request.actor, request.body, { inviteId, mailToken });
      return reply.status(201).send(asSelf(user));
    },
  );

  http.get(
    '/api/v4/users/:user_id',
    { config, schema: { params: UserPath, response: { 200: User } } },
    async (request, reply) => {
      const user = await userById(core, actorOf(request), request.params.user_id);
      return withVersion(request, reply, versionOf(core, user), user);
    },
  );

  http.get(
    '/api/v4/users/username/:username',
    { config, schema: { params: Type.Object({ username: Type.String() }), response: { 200: User } } },
    async (request, reply) => {
      const user = await userByUsername(core, actorOf(request), request.params.username);
      return withVersion(request, reply, versionOf(core, user), user);
    },
  );

  http.get(
    '/api/v4/users/email/:email',
    { config, schema: { params: Type.Object({ email: Type.String() }), response: { 200: User } } },
    async (request, reply) => {
      const user = await userByEmail(core, actorOf(request), request.params.email);
      return withVersion(request, reply, versionOf(core, user), user);
    },
  );

  http.post(
    '/api/v4/users/ids',
    { config, schema: { querystring: UsersByIdsQuery, body: Strings, response: { 200: Users } } },
    async (request) => {
      const { since = '0' } = request.query;
      if (!/^\d{1,15}$/.test(since)) throw invalidBody('since');
      return usersByIds(core, actorOf(request), request.body, Number(since));
    },
  );

  http.post(
    '/api/v4/users/usernames',
    { config, schema: { body: Strings, response: { 200: Users } } },
    async (request) => usersByUsernames(core, actorOf(request), request.body),
  );
}

/** Changes whenever the answer to this reader may. */
function versionOf(core: Core, user: User): string {
  const { ShowFullName: names, ShowEmailAddress: addresses } = core.config.current.PrivacySettings;
  const kind = user.last_password_update !== undefined ? 'own' : user.notify_props ? 'admin' : 'other';
  return `${user.id}.${user.update_at}.${user.failed_attempts ?? 0}.${kind}.${names}.${addresses}`;
}

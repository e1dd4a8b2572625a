import { UserPath } from '@parley/contract/core/ids.ts';
import { CreateUser, CreateUserQuery, User } from '@parley/contract/identity/users.ts';
import { Type } from 'typebox';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { userByEmail, userById, userByUsername } from './find-user.ts';
import { signUp } from './sign-up.ts';
import { asSelf } from './wire.ts';

/** Making and reading accounts. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/users',
    { config: { access: anyone }, schema: { querystring: CreateUserQuery, body: CreateUser, response: { 201: User } } },
    async (request, reply) => {
      const user = await signUp(core, request.actor, request.body, {
        inviteId: request.query.iid,
        mailToken: request.query.t,
      });
      return reply.status(201).send(asSelf(user));
    },
  );

  http.get(
    '/api/v4/users/:user_id',
    { config: { access: loggedIn }, schema: { params: UserPath, response: { 200: User } } },
    async (request) => userById(core, actorOf(request), request.params.user_id),
  );

  http.get(
    '/api/v4/users/username/:username',
    {
      config: { access: loggedIn },
      schema: { params: Type.Object({ username: Type.String() }), response: { 200: User } },
    },
    async (request) => userByUsername(core, actorOf(request), request.params.username),
  );

  http.get(
    '/api/v4/users/email/:email',
    {
      config: { access: loggedIn },
      schema: { params: Type.Object({ email: Type.String() }), response: { 200: User } },
    },
    async (request) => userByEmail(core, actorOf(request), request.params.email),
  );
}

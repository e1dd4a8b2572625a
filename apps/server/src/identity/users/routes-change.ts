import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { PatchUser, UpdateUser, User } from '@parley/contract/identity/users.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, stringMap } from '../../core/http/index.ts';
import { changePassword } from './change-password.ts';
import { patchUser, updateUser } from './change-profile.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };

/** What people change about themselves. */
export function changeRoutes(core: Core): void {
  const { http } = core;

  http.put(
    '/api/v4/users/:user_id',
    { config, schema: { params: UserPath, body: UpdateUser, response: { 200: User } } },
    async (request) => updateUser(core, actorOf(request), request.params.user_id, request.body),
  );

  http.put(
    '/api/v4/users/:user_id/patch',
    { config, schema: { params: UserPath, body: PatchUser, response: { 200: User } } },
    async (request) => patchUser(core, actorOf(request), request.params.user_id, request.body),
  );

  http.put(
    '/api/v4/users/:user_id/password',
    { config: { ...config, body: 'lenient' }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      const { current_password: current, new_password: fresh, already_hashed: hashed } = stringMap(request.body);
      const change = { current, new: fresh, isHashed: hashed === 'true' };
      await changePassword(core, actorOf(request), request.params.user_id, change);
      return ok;
    },
  );
}

import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { userRolesChanged } from './events.ts';
import { saveUser } from './save-user.ts';
import { findById, isLastAdmin, type UserRow } from './store.ts';

const LONGEST_ROLES_BYTES = 256;
const ROLE_NAME = /^[a-z0-9_]{1,64}$/;

/** PUT /users/{user_id}/roles: names separated by blanks. Counts at once for open sessions and sockets. */
export async function changeRoles(core: Core, actor: Actor, id: string, text: string): Promise<void> {
  const roles = text.split(' ').filter(Boolean);
  if (!roles.every((role) => ROLE_NAME.test(role)) || Buffer.byteLength(text) > LONGEST_ROLES_BYTES) {
    throw invalidBody('roles');
  }
  if (!holds(actor, 'manage_roles')) throw forbidden('manage_roles');
  const user = await findById(core.db, id);
  if (!user) throw new AppError('app.user.missing_account.const', 400, 'There is no such account.');
  if (!roles.every((role) => core.roles.get(role))) {
    throw new AppError('app.role.check_roles_exist.role_not_found', 400, 'There is no such role.');
  }
  const touchesAdmin = [...roles, ...user.roles.split(' ')].includes('system_admin');
  if (touchesAdmin && !holds(actor, 'assign_system_admin_role')) throw forbidden('assign_system_admin_role');
  await setRoles(core, user, roles);
}

async function setRoles(core: Core, user: UserRow, roles: readonly string[]): Promise<void> {
  await write(core, async (write) => {
    const loses = user.roles.split(' ').includes('system_admin') && !roles.includes('system_admin');
    if (loses && (await isLastAdmin(write.db, user.id))) {
      throw new AppError('app.user.update.lastAdmin.app_error', 400, 'Somebody must remain administrator.');
    }
    const changed = await saveUser(core, write, user.id, { roles: roles.join(' ') }, { quietly: true });
    write.afterCommit(() => core.events.signal('user_roles_changed', { userId: user.id }));
    write.publish(userRolesChanged(changed));
  });
}

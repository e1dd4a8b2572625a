import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { endSessions } from '../sessions/index.ts';
import { activationChanged } from './events.ts';
import { noSuchUser, requireUser } from './find-user.ts';
import { tellUserLifecycle } from './lifecycle.ts';
import { mayManage, requireOwn } from './policy.ts';
import { saveUser } from './save-user.ts';
import { deleteUser, type UserRow } from './store.ts';

/** PUT /users/{user_id}/active */
export async function setActive(core: Core, actor: Actor, id: string, active: boolean): Promise<void> {
  const isOwn = actor.userId === id && !active;
  const permission = 'sysconsole_write_user_management_users';
  if (isOwn && !holds(actor, permission)) requireSelfService(core);
  else if (!holds(actor, permission)) throw notPermitted();
  const user = await requireUser(core.db, id);
  if (!isOwn && !mayManage(actor, user, permission)) throw notPermitted();
  if (active && isGuest(user) && !core.config.current.GuestAccountsSettings.Enable) {
    throw new AppError(
      'api.user.update_active.cannot_enable_guest_when_guest_feature_is_disabled.app_error',
      401,
      'Guests are not let in on this server.',
    );
  }
  await activate(core, user, active);
}

/** DELETE /users/{user_id}: deactivates; `forGood` deletes the account and what its user made, where the server allows it. */
export async function removeUser(core: Core, actor: Actor, id: string, options: { forGood: boolean }): Promise<void> {
  requireOwn(actor, id);
  const isManager = holds(actor, 'sysconsole_write_user_management_users');
  if (actor.userId === id && !isManager && !options.forGood) requireSelfService(core);
  const user = await requireUser(core.db, id);
  if (actor.userId !== id && !mayManage(actor, user, 'edit_other_users')) throw notPermitted();
  if (!options.forGood) return activate(core, user, false);
  const { EnableAPIUserDeletion: enabled } = core.config.current.ServiceSettings;
  if (!enabled || !isManager) {
    const whom = isManager ? '.for_admin' : '';
    throw new AppError(
      `api.user.delete_user.not_enabled${whom}.app_error`,
      401,
      'Accounts cannot be deleted for good on this server.',
    );
  }
  await deleteForGood(core, user);
}

async function activate(core: Core, user: UserRow, active: boolean): Promise<void> {
  const now = Date.now();
  const deleteAt = active ? 0 : user.delete_at || now;
  await write(core, async (write) => {
    const changed = await saveUser(core, write, user.id, { delete_at: deleteAt, update_at: now });
    write.publish(activationChanged());
    write.afterCommit(() => core.events.signal('user_activation_changed', { userId: changed.id, active }));
  });
  if (!active) await endSessions(core, { userId: user.id });
}

async function deleteForGood(core: Core, user: UserRow): Promise<void> {
  await endSessions(core, { userId: user.id });
  await write(core, async (write) => {
    await tellUserLifecycle(core, 'deleted', write, { user });
    if (!(await deleteUser(write.db, user.id))) throw noSuchUser();
    write.publish(activationChanged());
    write.afterCommit(() => {
      core.events.signal('user_changed', { userId: user.id });
      core.events.signal('user_activation_changed', { userId: user.id, active: false });
    });
  });
}

function requireSelfService(core: Core): void {
  if (core.config.current.TeamSettings.EnableUserDeactivation) return;
  throw new AppError(
    'api.user.update_active.not_enable.app_error',
    401,
    'You cannot deactivate your own account here.',
  );
}

const isGuest = (user: UserRow): boolean => user.roles.split(' ').includes('system_guest');

const notPermitted = (): AppError =>
  new AppError('api.user.update_active.permissions.app_error', 403, 'You may not do this to this account.');

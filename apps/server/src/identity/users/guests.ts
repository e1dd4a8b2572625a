import { type Actor, holds, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { requireUser } from './find-user.ts';
import { tellUserLifecycle } from './lifecycle.ts';
import { saveUser } from './save-user.ts';
import type { UserRow } from './store.ts';

/** POST /users/{user_id}/demote: a member becomes a guest here and in every team and channel. */
export async function demoteToGuest(core: Core, actor: Actor, id: string): Promise<void> {
  if (!holds(actor, 'demote_to_guest')) throw forbidden('demote_to_guest');
  if (!core.config.current.GuestAccountsSettings.Enable) {
    throw new AppError('api.team.demote_user_to_guest.disabled.error', 501, 'Guests are not let in on this server.');
  }
  const user = await requireUser(core.db, id);
  const roles = user.roles.split(' ');
  if (roles.includes('system_admin') && !isSystemAdmin(actor)) throw forbidden('manage_system');
  if (roles.includes('system_guest')) {
    throw new AppError('api.user.demote_user_to_guest.already_guest.app_error', 501, 'This user is a guest already.');
  }
  await setGuest(core, user, true);
}

/** POST /users/{user_id}/promote: a guest becomes a member here and in every team and channel. */
export async function promoteToMember(core: Core, actor: Actor, id: string): Promise<void> {
  if (!holds(actor, 'promote_guest')) throw forbidden('promote_guest');
  const user = await requireUser(core.db, id);
  if (!user.roles.split(' ').includes('system_guest')) {
    throw new AppError('api.user.promote_guest_to_user.no_guest.app_error', 501, 'This user is no guest.');
  }
  await setGuest(core, user, false);
}

/** A guest holds no other role of the system; a member starts with the ordinary one. */
async function setGuest(core: Core, user: UserRow, isGuest: boolean): Promise<void> {
  await write(core, async (write) => {
    await tellUserLifecycle(core, 'guestChanged', write, { user, isGuest });
    const roles = isGuest ? 'system_guest' : 'system_user';
    await saveUser(core, write, user.id, { roles });
    write.afterCommit(() => core.events.signal('user_roles_changed', { userId: user.id }));
  });
}

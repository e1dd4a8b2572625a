import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import * as users from '../users/index.ts';

/** POST /users/{user_id}/reset_failed_attempts: unlocks an account. Only administrators unlock administrators. */
export async function resetFailedAttempts(core: Core, actor: Actor, id: string): Promise<void> {
  const permission = 'sysconsole_write_user_management_users';
  if (!holds(actor, permission)) throw notPermitted();
  const user = await users.requireUser(core.db, id);
  if (!users.mayManage(actor, user, permission)) throw notPermitted();
  await users.updateUser(core.db, id, { failed_attempts: 0 });
}

const notPermitted = (): AppError =>
  new AppError('api.user.reset_password_failed_attempts.permissions.app_error', 403, 'You may not unlock accounts.');

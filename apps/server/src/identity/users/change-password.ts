import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { checkPasswordPolicy, hashPassword } from '../passwords/index.ts';
import { endSessions } from '../sessions/index.ts';
import { fitsPassword } from './confirm-password.ts';
import { mayManage } from './policy.ts';
import { saveUser } from './save-user.ts';
import { findById, type UserRow } from './store.ts';

export interface PasswordChange {
  readonly current: string | undefined;
  readonly new: string | undefined;
  /** The reference takes ready hashes from its command line alone. */
  readonly isHashed: boolean;
}

/**
 * PUT /users/{user_id}/password: one's own with the current one, others' with the right to manage users. Ends the other sessions
 * if ServiceSettings.TerminateSessionsOnPasswordChange says so.
 */
export async function changePassword(core: Core, actor: Actor, id: string, change: PasswordChange): Promise<void> {
  if (change.isHashed) {
    throw new AppError(
      'api.user.update_password.user_and_hashed.app_error',
      401,
      'A hash is not taken for a password.',
    );
  }
  const user = await findById(core.db, id);
  const isOwn = actor.userId === id;
  if (!user || !(isOwn || mayManage(actor, user, 'sysconsole_write_user_management_users'))) {
    throw new AppError('api.user.update_password.context.app_error', 403, 'You may not change this password.');
  }
  if (isOwn) await checkCurrent(core, user, change.current);
  if (user.auth_service) throw outsideLogIn();
  await setPassword(core, user, change.new ?? '', isOwn ? actor.sessionId : undefined);
}

async function checkCurrent(core: Core, user: UserRow, current: string | undefined): Promise<void> {
  if (!current) throw invalidBody('current_password');
  if (user.auth_service) throw outsideLogIn();
  if (!(await fitsPassword(core, user, current))) {
    throw new AppError('api.user.update_password.incorrect.app_error', 400, 'The current password is wrong.');
  }
}

async function setPassword(core: Core, user: UserRow, password: string, keep: string | undefined): Promise<void> {
  checkPasswordPolicy(core.config.current.PasswordSettings, password);
  const hash = await hashPassword(password);
  const change = { password_hash: hash, last_password_update: Date.now(), failed_attempts: 0 };
  await write(core, (write) => saveUser(core, write, user.id, change, { quietly: true }));
  if (!core.config.current.ServiceSettings.TerminateSessionsOnPasswordChange) return;
  await endSessions(core, { userId: user.id, ...(keep ? { exceptId: keep } : {}) });
}

const outsideLogIn = (): AppError =>
  new AppError('api.user.update_password.oauth.app_error', 400, 'This account has no password here.');

import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { verifyPassword } from '../passwords/index.ts';
import { countFailedAttempt, type UserRow, updateUser } from './store.ts';

/**
 * Whether this is the account's password. Every try is counted before the password is looked at, so that parallel guesses cannot
 * pass the limit. Throws 401 `api.user.check_user_login_attempts.too_many.app_error` once the account is locked.
 * @param user undefined costs the same time and never fits
 */
export async function fitsPassword(core: Core, user: UserRow | undefined, password: string): Promise<boolean> {
  const { MaximumLoginAttempts: most } = core.config.current.ServiceSettings;
  if (user && !(await countFailedAttempt(core.db, user.id, most))) {
    throw new AppError(
      'api.user.check_user_login_attempts.too_many.app_error',
      401,
      'The account is locked after too many failed log-ins.',
    );
  }
  return verifyPassword(password, user?.password_hash ?? '');
}

/** For somebody with a session who must show that he knows the password; 401 if he does not. */
export async function confirmPassword(core: Core, user: UserRow, password: string): Promise<void> {
  if (!(await fitsPassword(core, user, password))) {
    throw new AppError('api.user.check_user_password.invalid.app_error', 401, 'The password is wrong.');
  }
  await updateUser(core.db, user.id, { failed_attempts: 0 });
}

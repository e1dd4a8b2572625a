import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { type NewSession, startSession } from '../sessions/index.ts';
import * as users from '../users/index.ts';
import { checkAttemptsLeft, countFailure } from './attempts.ts';

export interface Credentials {
  readonly id: string | undefined;
  readonly loginId: string | undefined;
  readonly password: string | undefined;
  readonly deviceId: string | undefined;
  /** The token of a link sent by mail to a guest. This build sends none, so that none is valid. */
  readonly linkToken: string | undefined;
}

export interface Client {
  readonly address: string;
  /** Facts for the list of sessions: platform, os, browser. */
  readonly props: Record<string, string>;
}

/**
 * POST /users/login. An unknown account and a wrong password are refused alike and in the same time. Every attempt is counted
 * before the password is looked at, so that parallel guesses cannot pass the limit.
 */
export async function logIn(
  core: Core,
  credentials: Credentials,
  client: Client,
): Promise<{ user: users.UserRow; session: NewSession }> {
  if (credentials.linkToken) throw wrongCredentials(core);
  if (!credentials.password) throw new AppError('api.user.login.blank_pwd.app_error', 400, 'Enter your password.');
  checkAttemptsLeft(core, client.address);
  try {
    const user = await checkCredentials(core, credentials, credentials.password);
    const props = { ...client.props };
    const isGuest = user.roles.split(' ').includes('system_guest');
    const session = await startSession(core, { id: user.id, isGuest }, { deviceId: credentials.deviceId ?? '', props });
    core.metrics.logins.inc();
    return { user, session };
  } catch (error) {
    if (error instanceof AppError) {
      countFailure(core, client.address);
      core.metrics.loginFailures.inc();
    }
    throw error;
  }
}

async function checkCredentials(core: Core, credentials: Credentials, password: string): Promise<users.UserRow> {
  const user = await findAccount(core, credentials);
  if (user?.is_bot)
    throw new AppError('api.user.login.bot_login_forbidden.app_error', 401, 'Bots log in with a token.');
  if (!(await users.fitsPassword(core, user, password)) || !user) throw wrongCredentials(core);
  if (user.delete_at) throw new AppError('api.user.login.inactive.app_error', 401, 'This account is deactivated.');
  if (core.config.current.EmailSettings.RequireEmailVerification && !user.email_verified) {
    throw new AppError('api.user.login.not_verified.app_error', 401, 'Confirm your e-mail address first.');
  }
  if (user.roles.split(' ').includes('system_guest') && !core.config.current.GuestAccountsSettings.Enable) {
    throw new AppError('api.user.login.guest_accounts.disabled.error', 401, 'Guests are not let in on this server.');
  }
  const fresh = await users.updateUser(core.db, user.id, { failed_attempts: 0, last_login: Date.now() });
  // The answer tells how often somebody failed since the last log-in.
  return { ...(fresh ?? user), failed_attempts: user.failed_attempts };
}

/** The account that a log-in names, by the ways the configuration allows; bare ids are always taken. */
async function findAccount(core: Core, { id, loginId }: Credentials): Promise<users.UserRow | undefined> {
  if (id) return users.findById(core.db, id);
  if (!loginId) return undefined;
  const { EnableSignInWithUsername: byName, EnableSignInWithEmail: byEmail } = core.config.current.EmailSettings;
  const named = byName ? await users.findByUsername(core.db, loginId) : undefined;
  return named ?? (byEmail ? users.findByEmail(core.db, loginId) : undefined);
}

/** Names what can be used here, and never which part was wrong. */
function wrongCredentials(core: Core): AppError {
  const { EnableSignInWithUsername: byName, EnableSignInWithEmail: byEmail } = core.config.current.EmailSettings;
  const ways = [...(byEmail ? ['email'] : []), ...(byName ? ['username'] : [])].join('_');
  return new AppError(`api.user.login.invalid_credentials_${ways}`, 401, 'The name or the password is wrong.');
}

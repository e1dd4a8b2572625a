import type { CreateUser } from '@parley/contract/identity/users.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { newId } from '../../core/ids/index.ts';
import { checkPasswordPolicy, hashPassword } from '../passwords/index.ts';
import { checkDomain } from './domains.ts';
import { newUser } from './events.ts';
import { tellUserLifecycle } from './lifecycle.ts';
import { cleanMentionKeys } from './notify-props.ts';
import { checkProfile, checkTimezone, DEFAULT_NOTIFY_PROPS, DEFAULT_TIMEZONE, isLocale } from './profile.ts';
import { insertUser, isFirstUser, type UserRow } from './store.ts';

export interface CreateOptions {
  /** What belongs to the sign-up (joining the inviting team): in the same transaction, so that all of it happens or nothing. */
  readonly alongside?: (write: Write, user: UserRow) => Promise<void>;
  /** The address is known to be the user's. */
  readonly emailVerified?: boolean;
}

/** Makes an account. The first one of a server becomes its administrator. */
export async function createUser(core: Core, input: CreateUser, options: CreateOptions = {}): Promise<UserRow> {
  if (input.id) {
    throw new AppError('app.user.save.existing.app_error', 400, 'The id of an account cannot be chosen.');
  }
  const profile = profileOf(core, input);
  const byPassword = !input.auth_service;
  if (!byPassword && input.password) {
    throw new AppError(
      'model.user.is_valid.auth_data_pwd.app_error',
      400,
      'An account has either a password or an outside log-in.',
    );
  }
  if (byPassword) checkPasswordPolicy(core.config.current.PasswordSettings, input.password ?? '');
  checkProfile(profile);
  const timezone = { ...DEFAULT_TIMEZONE, ...input.timezone };
  checkTimezone(timezone);
  checkDomain(core, 'create', 'system_user', profile.email);
  const passwordHash = byPassword ? await hashPassword(input.password ?? '') : '';
  const now = Date.now();
  return write(core, async (write) => {
    const roles = (await isFirstUser(write.db)) ? 'system_admin system_user' : 'system_user';
    const user = await insert(write, {
      id: newId(now),
      create_at: now,
      update_at: now,
      ...profile,
      password_hash: passwordHash,
      auth_service: input.auth_service ?? '',
      auth_data: input.auth_data ?? null,
      roles,
      email_verified: options.emailVerified ?? false,
      props: JSON.stringify(input.props ?? {}),
      notify_props: JSON.stringify(cleanMentionKeys(input.notify_props ?? DEFAULT_NOTIFY_PROPS)),
      timezone: JSON.stringify(timezone),
      last_password_update: now,
      disable_welcome_email: input.disable_welcome_email ?? false,
    });
    write.afterCommit(() => core.events.signal('user_changed', { userId: user.id }));
    await tellUserLifecycle(core, 'created', write, { user });
    await options.alongside?.(write, user);
    write.publish(newUser(user));
    return user;
  });
}

function profileOf(core: Core, input: CreateUser) {
  const { DefaultClientLocale: usual } = core.config.current.LocalizationSettings;
  return {
    username: (input.username ?? '').toLowerCase() || newId(),
    email: (input.email ?? '').toLowerCase(),
    nickname: input.nickname ?? '',
    first_name: input.first_name ?? '',
    last_name: input.last_name ?? '',
    position: input.position ?? '',
    locale: input.locale && isLocale(input.locale) ? input.locale : usual,
  };
}

async function insert(write: Write, user: Parameters<typeof insertUser>[1]): Promise<UserRow> {
  try {
    return await insertUser(write.db, user);
  } catch (error) {
    throw takenError(error) ?? error;
  }
}

/** The refusal for a username or address that another account has; undefined for any other error. */
export function takenError(error: unknown): AppError | undefined {
  if (isUniqueViolation(error, 'users_username')) {
    return new AppError('app.user.save.username_exists.app_error', 400, 'There is an account with this username.');
  }
  if (isUniqueViolation(error, 'users_email')) {
    return new AppError('app.user.save.email_exists.app_error', 400, 'There is an account with this e-mail address.');
  }
  return undefined;
}

import type { User } from '@parley/contract/identity/users.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Config } from '../../core/config/index.ts';
import type { UserRow } from './store.ts';

/** An account without its secrets, as those who only show it may have it. */
type PublicRow = Omit<UserRow, 'password_hash' | 'mfa_secret'>;

/** What everybody may see of a user, of whatever kind the reader is. Empty values that the reference leaves out are left out. */
function shared(row: PublicRow): User {
  return {
    id: row.id,
    create_at: row.create_at,
    update_at: row.update_at,
    delete_at: row.delete_at,
    username: row.username,
    auth_service: row.auth_service,
    email: row.email,
    nickname: row.nickname,
    first_name: row.first_name,
    last_name: row.last_name,
    position: row.position,
    roles: row.roles,
    locale: row.locale,
    timezone: row.timezone,
    remote_id: row.remote_id,
    disable_welcome_email: row.disable_welcome_email,
    ...(row.last_picture_update ? { last_picture_update: row.last_picture_update } : {}),
    ...(Object.keys(row.props).length ? { props: row.props } : {}),
    ...(row.is_bot ? { is_bot: true } : {}),
    ...(row.is_bot && row.bot_description ? { bot_description: row.bot_description } : {}),
    ...(row.bot_last_icon_update ? { bot_last_icon_update: row.bot_last_icon_update } : {}),
    ...(row.mfa_active ? { mfa_active: true } : {}),
  };
}

const authData = (row: UserRow) => (row.auth_data === null ? {} : { auth_data: row.auth_data });

/** A user as that user sees the own account. */
export function asSelf(row: UserRow): User {
  return {
    ...shared(row),
    ...authData(row),
    notify_props: row.notify_props,
    ...(row.email_verified ? { email_verified: true } : {}),
    ...(row.last_password_update ? { last_password_update: row.last_password_update } : {}),
    ...(row.failed_attempts ? { failed_attempts: row.failed_attempts } : {}),
  };
}

/** A user as administrators of users see the account. */
export function asAdmin(row: UserRow): User {
  const { last_password_update: _, ...user } = asSelf(row);
  return user;
}

/** A user as others see the account: names and address only as the privacy settings allow. */
export function asOther(row: PublicRow, config: Config): User {
  const { ShowEmailAddress: showEmail, ShowFullName: showName } = config.PrivacySettings;
  return {
    ...shared(row),
    auth_data: '',
    ...(showEmail ? {} : { email: '' }),
    ...(showName ? {} : { first_name: '', last_name: '' }),
  };
}

/** A user as this reader may see the account. */
export function asSeenBy(actor: Actor, row: UserRow, config: Config): User {
  if (actor.userId === row.id) return asSelf(row);
  return holds(actor, 'manage_system') ? asAdmin(row) : asOther(row, config);
}

/** A user in a list: the reader's own account looks there as to others. */
export const inList = (actor: Actor, row: UserRow, config: Config): User =>
  holds(actor, 'manage_system') ? asAdmin(row) : asOther(row, config);

import type { JSONColumnType } from 'kysely';
import type { Defaulted } from '../../core/db/tables.ts';

/** A JSON column: read as a map, written as JSON text. */
type StringMapColumn = JSONColumnType<Record<string, string>, string | undefined, string>;
/** A column with a default in the database. */

export interface UsersTable {
  id: string;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  username: string;
  password_hash: Defaulted<string>;
  auth_service: Defaulted<string>;
  auth_data: Defaulted<string | null>;
  email: string;
  email_verified: Defaulted<boolean>;
  nickname: Defaulted<string>;
  first_name: Defaulted<string>;
  last_name: Defaulted<string>;
  position: Defaulted<string>;
  roles: Defaulted<string>;
  props: StringMapColumn;
  notify_props: StringMapColumn;
  timezone: StringMapColumn;
  locale: Defaulted<string>;
  last_password_update: Defaulted<number>;
  last_picture_update: Defaulted<number>;
  last_login: Defaulted<number>;
  failed_attempts: Defaulted<number>;
  mfa_active: Defaulted<boolean>;
  mfa_secret: Defaulted<string>;
  is_bot: Defaulted<boolean>;
  bot_description: Defaulted<string>;
  bot_last_icon_update: Defaulted<number>;
  remote_id: Defaulted<string>;
  disable_welcome_email: Defaulted<boolean>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    users: UsersTable;
  }
}

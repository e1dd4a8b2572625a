import { SUPPORTED_LOCALES } from '../../core/config/locales.ts';
import { AppError } from '../../core/http/index.ts';

const RESERVED_USERNAMES = new Set(['all', 'channel', 'matterbot', 'system']);
const LONGEST_NAME = 64;
const LONGEST_POSITION = 128;
const LONGEST_TIMEZONE = 256;
const LONGEST_EMAIL_BYTES = 128;
const LONGEST_USERNAME_BYTES = 64;

/** What may be chosen about an account; the rules below hold at sign-up and at every change. */
export interface Profile {
  readonly username: string;
  readonly email: string;
  readonly nickname: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly position: string;
}

/** Throws 400 `model.user.is_valid.<field>.app_error` for the first field that breaks a rule. */
export function checkProfile(profile: Profile): void {
  if (!isUsername(profile.username)) {
    throw invalid('username', 'A username has letters a-z, digits, dots, dashes and underscores, 64 at most.');
  }
  if (!isEmail(profile.email)) throw invalid('email', 'The e-mail address is not valid.');
  if (runes(profile.nickname) > LONGEST_NAME) throw invalid('nickname', 'The nickname is too long.');
  if (runes(profile.position) > LONGEST_POSITION) throw invalid('position', 'The position is too long.');
  if (runes(profile.first_name) > LONGEST_NAME) throw invalid('first_name', 'The first name is too long.');
  if (runes(profile.last_name) > LONGEST_NAME) throw invalid('last_name', 'The last name is too long.');
}

/** Whether clients offer this language. */
export const isLocale = (locale: string): boolean => SUPPORTED_LOCALES.includes(locale);

/** Throws 400 unless clients offer this language. */
export function checkLocale(locale: string): void {
  if (!isLocale(locale)) throw invalid('locale', 'This language is not known.');
}

/** Throws 400 for a time zone that is too long. */
export function checkTimezone(timezone: Record<string, string>): void {
  if (runes(JSON.stringify(timezone)) > LONGEST_TIMEZONE) throw invalid('timezone_limit', 'The time zone is too long.');
}

export const isUsername = (name: string): boolean =>
  name.length > 0 &&
  Buffer.byteLength(name) <= LONGEST_USERNAME_BYTES &&
  /^[a-z0-9._-]+$/.test(name) &&
  !RESERVED_USERNAMES.has(name);

export const isEmail = (address: string): boolean =>
  Buffer.byteLength(address) <= LONGEST_EMAIL_BYTES &&
  address === address.toLowerCase() &&
  /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/.test(address);

/** Code points, as the limits count. */
const runes = (text: string): number => [...text].length;

const invalid = (field: string, message: string): AppError =>
  new AppError(`model.user.is_valid.${field}.app_error`, 400, message);

/** Who is told of what, unless the account says otherwise. */
export const DEFAULT_NOTIFY_PROPS: Readonly<Record<string, string>> = {
  channel: 'true',
  comments: 'never',
  desktop: 'mention',
  desktop_sound: 'true',
  desktop_threads: 'all',
  email: 'true',
  email_threads: 'all',
  first_name: 'false',
  mention_keys: '',
  push: 'mention',
  push_status: 'online',
  push_threads: 'all',
};

export const DEFAULT_TIMEZONE: Readonly<Record<string, string>> = {
  automaticTimezone: '',
  manualTimezone: '',
  useAutomaticTimezone: 'true',
};

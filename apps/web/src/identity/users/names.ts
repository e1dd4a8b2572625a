import type { User } from '@parley/contract/identity/users.ts';
import type { State } from '../../lib/store/registry.ts';

export type NameFormat = 'username' | 'nickname_full_name' | 'full_name';

/**
 * How names are shown: the server's setting where it is the only one allowed, else the user's choice, else full names. The
 * setting a server starts with is `username`, so that by itself it says nothing of what anybody wants.
 */
export function nameFormat(state: State): NameFormat {
  const { LockTeammateNameDisplay, TeammateNameDisplay = 'username' } = state.config.client;
  if (LockTeammateNameDisplay === 'true') return TeammateNameDisplay as NameFormat;
  const chosen = state.preferences.byCategory.display_settings?.name_format;
  return (chosen ?? TeammateNameDisplay.replace(/^username$/, 'full_name')) as NameFormat;
}

/** The name to show for a user. Falls back to the user name where the wanted one was not given. */
export function displayName(user: User, format: NameFormat): string {
  const full = `${user.first_name} ${user.last_name}`.trim();
  if (format === 'full_name') return full || user.username;
  if (format === 'nickname_full_name') return user.nickname || full || user.username;
  return user.username;
}

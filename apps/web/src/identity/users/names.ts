import type { User } from '@parley/contract/identity/users.ts';
import type { State } from '../../lib/store/registry.ts';

export type NameFormat = 'username' | 'nickname_full_name' | 'full_name';

/** How names are shown: the user's choice, unless the server's setting is the only one allowed. */
export function nameFormat(state: State): NameFormat {
  const { client } = state.config;
  const chosen = state.preferences.byCategory.display_settings?.name_format;
  const format = client.LockTeammateNameDisplay === 'true' ? undefined : chosen;
  return (format ?? client.TeammateNameDisplay ?? 'username') as NameFormat;
}

/** The name to show for a user. Falls back to the user name where the wanted one was not given. */
export function displayName(user: User, format: NameFormat): string {
  const full = `${user.first_name} ${user.last_name}`.trim();
  if (format === 'full_name') return full || user.username;
  if (format === 'nickname_full_name') return user.nickname || full || user.username;
  return user.username;
}

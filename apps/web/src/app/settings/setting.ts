import { preference, savePreferences } from '../../identity/preferences/index.ts';
import { me, usersApi } from '../../identity/users/index.ts';
import type { Client } from '../../lib/client.ts';
import type { State } from '../../lib/store/registry.ts';
import { type Appearance, defaultAppearance } from '../theme/appearance.ts';
import { saveAppearance } from '../theme/appearance-preferences.ts';

/** One thing that can be chosen, wherever it is kept. A choice applies at once. */
export interface Setting {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** what can be chosen; `true` and `false` are a switch */
  readonly options: readonly { value: string; label: string }[];
  read(state: State, appearance: Appearance): string;
  /** what holds where nothing was chosen */
  usual(state: State): string;
  /** Rejects with the server's refusal; what it holds is shown again then. */
  write(client: Client, value: string): Promise<void>;
}

/** The texts of a setting, and what can be chosen. */
type Words = Pick<Setting, 'label' | 'hint' | 'options'>;

export const onOff = [
  { value: 'true', label: 'on' },
  { value: 'false', label: 'off' },
];

/** How the client looks: kept on the device for its start, and on the server for all other devices. */
export function appearanceSetting(name: keyof Appearance, words: Words): Setting {
  return {
    id: name,
    ...words,
    read: (_, appearance) => appearance[name],
    usual: () => defaultAppearance[name],
    write: (client, value) => saveAppearance(client, name, value),
  };
}

/** A preference of the user, by its category and name. */
export function preferenceSetting(
  category: string,
  name: string,
  usual: (state: State) => string,
  words: Words,
): Setting {
  return {
    id: name,
    ...words,
    read: (state) => preference(state, category, name) ?? usual(state),
    usual,
    write: (client, value) => savePreferences(client, [{ category, name, value }]),
  };
}

/** What notifies the user: part of the account, which the server reads when somebody is mentioned. */
export function notifySetting(name: string, usual: string, words: Words): Setting {
  return {
    id: name,
    ...words,
    read: (state) => me(state)?.notify_props?.[name] ?? usual,
    usual: () => usual,
    write: (client, value) => saveNotifyProps(client, { [name]: value }),
  };
}

/** Changes some of what notifies the user; the rest stays. */
export async function saveNotifyProps(client: Client, change: Record<string, string>): Promise<void> {
  const notify_props = { ...me(client.store.getState())?.notify_props, ...change };
  const user = await usersApi(client.http).patch('me', { notify_props });
  client.store.apply('users.received', { users: [user] });
}

/** Whether something else was chosen than what holds by itself. */
export const isChanged = (setting: Setting, state: State, appearance: Appearance): boolean =>
  setting.read(state, appearance) !== setting.usual(state);

import { savePreferences } from '../../identity/preferences/index.ts';
import type { Client, Effects } from '../../lib/client.ts';
import { type Appearance, currentAppearance, readAppearance, setAppearance } from './appearance.ts';

const category = 'parley_appearance';

/** Chooses how the client looks: here at once, on the user's other devices through the server. */
export async function saveAppearance(client: Client, name: keyof Appearance, value: string): Promise<void> {
  setAppearance(readAppearance({ ...currentAppearance(), [name]: value }));
  await savePreferences(client, [{ category, name, value }]);
}

/** What was chosen on any device is shown on this one. */
function follow({ store }: Client): void {
  const chosen = store.getState().preferences.byCategory[category];
  if (chosen) setAppearance(readAppearance({ ...currentAppearance(), ...chosen }));
}

export const appearanceEffects: Effects = {
  'preferences.received': follow,
  preference_changed: follow,
  preferences_changed: follow,
};

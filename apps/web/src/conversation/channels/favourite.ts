import { savePreferences } from '../../identity/preferences/index.ts';
import type { Client } from '../../lib/client.ts';
import { keyed } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';

/** Whether a channel is one of the user's favourites. */
export const isFavourite = keyed(
  (id: string) => (state: State) => state.preferences.byCategory.favorite_channel?.[id] === 'true',
);

/** Makes a channel a favourite, or not one any more. */
export async function toggleFavourite(client: Client, id: string): Promise<void> {
  const value = isFavourite(id)(client.store.getState()) ? 'false' : 'true';
  await savePreferences(client, [{ category: 'favorite_channel', name: id, value }]);
}

import type { Preference } from '@parley/contract/identity/preferences.ts';
import type { Client } from '../../lib/client.ts';
import { preferencesApi } from './api.ts';

/**
 * Sets preferences: here at once, on the server after that. When the server refuses, what it holds is shown again and
 * the promise rejects.
 */
export async function savePreferences(client: Client, changed: Omit<Preference, 'user_id'>[]): Promise<void> {
  const user_id = client.store.getState().session.me;
  const preferences = changed.map((preference) => ({ user_id, ...preference }));
  const api = preferencesApi(client.http);
  client.store.apply('preferences_changed', { preferences });
  try {
    await api.save(preferences);
  } catch (error) {
    client.store.apply('preferences.received', { preferences: await api.list() });
    throw error;
  }
}

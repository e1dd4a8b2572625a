import type { PreferencesBody } from '@parley/contract/identity/preferences.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { requireOwn } from '../users/index.ts';
import { preferencesDeleted, preferencesSaved } from './events.ts';
import { askGuards, tellChanged } from './participants.ts';
import { checkPreference, cleanPreference } from './rules.ts';
import * as store from './store.ts';

const MOST_AT_ONCE = 100;

/** PUT /users/{user_id}/preferences: all of them, or none if one is refused. */
export async function changePreferences(
  core: Core,
  actor: Actor,
  userId: string,
  body: PreferencesBody,
): Promise<void> {
  const preferences = ownPreferences(actor, userId, body, 'update_preferences.set');
  preferences.forEach(checkPreference);
  await askGuards(core, actor, preferences);
  await write(core, (write) => savePreferences(core, write, userId, preferences));
}

/** POST /users/{user_id}/preferences/delete: those that are not there are passed over. */
export async function removePreferences(
  core: Core,
  actor: Actor,
  userId: string,
  body: PreferencesBody,
): Promise<void> {
  const preferences = ownPreferences(actor, userId, body, 'delete_preferences.delete');
  await write(core, async (write) => {
    await store.deletePreferences(write.db, userId, preferences);
    await tellChanged(core, write, { userId, deleted: preferences });
    for (const event of preferencesDeleted(userId, preferences)) write.publish(event);
  });
}

/** Saves preferences of a user in a transaction under way, and tells the user's clients. */
export async function savePreferences(
  core: Core,
  write: Write,
  userId: string,
  preferences: readonly store.PreferenceRow[],
): Promise<void> {
  const saved = preferences.map(cleanPreference);
  await store.savePreferences(write.db, saved);
  await tellChanged(core, write, { userId, saved });
  for (const event of preferencesSaved(userId, saved)) write.publish(event);
}

function ownPreferences(actor: Actor, userId: string, body: PreferencesBody, doing: string): store.PreferenceRow[] {
  requireOwn(actor, userId);
  if (body.length === 0 || body.length > MOST_AT_ONCE) throw invalidBody('preferences');
  return body.map(({ user_id: owner = '', category = '', name = '', value = '' }) => {
    if (owner !== userId) {
      throw new AppError(`api.preference.${doing}.app_error`, 403, 'A preference belongs to somebody else.');
    }
    return { user_id: owner, category, name, value };
  });
}

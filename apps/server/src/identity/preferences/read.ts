import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { requireOwn } from '../users/index.ts';
import { findPreference, listPreferences, type PreferenceKey, type PreferenceRow } from './store.ts';

/** GET /users/{user_id}/preferences */
export async function allPreferences(core: Core, actor: Actor, userId: string): Promise<PreferenceRow[]> {
  requireOwn(actor, userId);
  return listPreferences(core.db, userId);
}

/** GET /users/{user_id}/preferences/{category}; a category without preferences does not exist. */
export async function preferencesOf(
  core: Core,
  actor: Actor,
  userId: string,
  category: string,
): Promise<PreferenceRow[]> {
  requireOwn(actor, userId);
  const preferences = await listPreferences(core.db, userId, category);
  if (preferences.length > 0) return preferences;
  throw new AppError(
    'api.preference.preferences_category.get.app_error',
    404,
    'There are no preferences in this category.',
  );
}

/** GET /users/{user_id}/preferences/{category}/name/{preference_name} */
export async function preference(core: Core, actor: Actor, userId: string, key: PreferenceKey): Promise<PreferenceRow> {
  requireOwn(actor, userId);
  const found = await findPreference(core.db, userId, key);
  if (!found) throw noSuchPreference();
  return found;
}

export const noSuchPreference = (): AppError =>
  new AppError('app.preference.get.app_error', 400, 'There is no such preference.');

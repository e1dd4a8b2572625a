import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { PreferencesTable } from './tables.ts';

export type PreferenceRow = PreferencesTable;

/** What names a preference of one user. */
export type PreferenceKey = Pick<PreferenceRow, 'category' | 'name'>;

/** Preferences of a user, by category and name. */
export async function listPreferences(db: Db, userId: string, category?: string): Promise<PreferenceRow[]> {
  let query = db.selectFrom('preferences').selectAll().where('user_id', '=', userId);
  if (category !== undefined) query = query.where('category', '=', category);
  return query.orderBy('category').orderBy('name').execute();
}

export async function findPreference(
  db: Db,
  userId: string,
  { category, name }: PreferenceKey,
): Promise<PreferenceRow | undefined> {
  return db
    .selectFrom('preferences')
    .selectAll()
    .where('user_id', '=', userId)
    .where('category', '=', category)
    .where('name', '=', name)
    .executeTakeFirst();
}

/** Makes or replaces preferences; of several with one name the last counts. */
export async function savePreferences(db: Db, preferences: readonly PreferenceRow[]): Promise<void> {
  const byName = new Map(preferences.map((row) => [`${row.user_id} ${row.category} ${row.name}`, row]));
  await db
    .insertInto('preferences')
    .values([...byName.values()])
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'category', 'name']).doUpdateSet({ value: (row) => row.ref('excluded.value') }),
    )
    .execute();
}

export async function deletePreferences(db: Db, userId: string, keys: readonly PreferenceKey[]): Promise<void> {
  const categories = keys.map(({ category }) => category);
  const names = keys.map(({ name }) => name);
  await db
    .deleteFrom('preferences')
    .where('user_id', '=', userId)
    .where(sql<boolean>`(category, name) in (select * from unnest(${categories}::text[], ${names}::text[]))`)
    .execute();
}

import { type Selectable, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { Tables } from '../../core/db/tables.ts';

/** What can have a scheme: each has a column `scheme_id` and a display name. */
type Places = 'teams' | 'channels';

/** One page of the places that have the scheme, by display name. */
export async function placesOfScheme<P extends Places & keyof Tables>(
  db: Db,
  places: P,
  schemeId: string,
  page: { perPage: number; offset: number },
): Promise<Selectable<Tables[P]>[]> {
  const { rows } = await sql<Selectable<Tables[P]>>`
    select * from ${sql.table(places)} where scheme_id = ${schemeId}
    order by display_name, id limit ${page.perPage} offset ${page.offset}`.execute(db);
  return rows;
}

/** Takes a scheme from all places that have it; the ids of these. */
export async function takeScheme(db: Db, places: Places, schemeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(places)} set scheme_id = '' where scheme_id = ${schemeId} returning id`.execute(db);
  return rows.map(({ id }) => id);
}

import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { SchemeRoles } from './known-schemes.ts';
import type { SchemesTable } from './tables.ts';

export type SchemeRow = Selectable<SchemesTable>;

export const rolesOf = (scheme: SchemeRow): SchemeRoles => ({
  team: {
    guest: scheme.default_team_guest_role,
    user: scheme.default_team_user_role,
    admin: scheme.default_team_admin_role,
  },
  channel: {
    guest: scheme.default_channel_guest_role,
    user: scheme.default_channel_user_role,
    admin: scheme.default_channel_admin_role,
  },
});

export const insertScheme = (db: Db, scheme: Insertable<SchemesTable>): Promise<SchemeRow> =>
  db.insertInto('schemes').values(scheme).returningAll().executeTakeFirstOrThrow();

/** A scheme, deleted or not. */
export const findScheme = (db: Db, id: string): Promise<SchemeRow | undefined> =>
  db.selectFrom('schemes').selectAll().where('id', '=', id).executeTakeFirst();

/** Takes the scheme for a change; undefined if there is none. */
export const lockScheme = (db: Db, id: string): Promise<SchemeRow | undefined> =>
  db.selectFrom('schemes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The schemes that are not deleted. */
export const schemesInUse = (db: Db): Promise<SchemeRow[]> =>
  db.selectFrom('schemes').selectAll().where('delete_at', '=', 0).execute();

/** One page of schemes that are not deleted, the newest first. */
export async function listSchemes(
  db: Db,
  scope: string | undefined,
  page: { perPage: number; offset: number },
): Promise<SchemeRow[]> {
  let query = db.selectFrom('schemes').selectAll().where('delete_at', '=', 0);
  if (scope) query = query.where('scope', '=', scope);
  return query.orderBy('create_at', 'desc').orderBy('id', 'desc').limit(page.perPage).offset(page.offset).execute();
}

export const updateScheme = (db: Db, id: string, change: Updateable<SchemesTable>): Promise<SchemeRow> =>
  db.updateTable('schemes').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

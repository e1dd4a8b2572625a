import type { Selectable } from 'kysely';
import type { RoleDefinition } from '../../core/authz/default-roles/index.ts';
import type { Db } from '../../core/db/index.ts';
import { newId } from '../../core/ids/index.ts';
import type { RolesTable } from './tables.ts';

export type RoleRow = Selectable<RolesTable>;

/** Adds the roles that are not there yet; others stay as they are, changed or not. */
export async function insertMissing(db: Db, roles: readonly RoleDefinition[], now: number): Promise<void> {
  const rows = roles.map((role) => ({
    id: newId(),
    name: role.name,
    display_name: role.displayName,
    description: role.description,
    create_at: now,
    update_at: now,
    delete_at: 0,
    permissions: [...role.permissions],
    scheme_managed: role.schemeManaged,
    built_in: role.builtIn,
  }));
  await db
    .insertInto('roles')
    .values(rows)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/** The roles that are not deleted. */
export const allRoles = (db: Db): Promise<RoleRow[]> =>
  db.selectFrom('roles').selectAll().where('delete_at', '=', 0).orderBy('id').execute();

export const insertRoles = (db: Db, roles: RoleRow[]): Promise<RoleRow[]> =>
  db.insertInto('roles').values(roles).returningAll().execute();

/** Marks the roles of these names as deleted. */
export async function deleteRoles(db: Db, names: string[], now: number): Promise<void> {
  await db.updateTable('roles').set({ delete_at: now, update_at: now }).where('name', 'in', names).execute();
}

export const roleById = (db: Db, id: string): Promise<RoleRow | undefined> =>
  db.selectFrom('roles').selectAll().where('id', '=', id).executeTakeFirst();

export const roleByName = (db: Db, name: string): Promise<RoleRow | undefined> =>
  db.selectFrom('roles').selectAll().where('name', '=', name).executeTakeFirst();

/** The roles of these names that there are, in order of name. */
export const rolesByNames = (db: Db, names: readonly string[]): Promise<RoleRow[]> =>
  db.selectFrom('roles').selectAll().where('name', 'in', names).orderBy('name').execute();

/** Takes the role for a change; undefined if there is none. */
export const lockRole = (db: Db, id: string): Promise<RoleRow | undefined> =>
  db.selectFrom('roles').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const setPermissions = (db: Db, id: string, permissions: string[], now: number): Promise<RoleRow> =>
  db
    .updateTable('roles')
    .set({ permissions, update_at: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { UsersTable } from './tables.ts';

export type UserRow = Selectable<UsersTable>;

export async function insertUser(db: Db, user: Insertable<UsersTable>): Promise<UserRow> {
  return db.insertInto('users').values(user).returningAll().executeTakeFirstOrThrow();
}

export async function updateUser(db: Db, id: string, change: Updateable<UsersTable>): Promise<UserRow | undefined> {
  return db.updateTable('users').set(change).where('id', '=', id).returningAll().executeTakeFirst();
}

export async function findById(db: Db, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findByIds(db: Db, ids: readonly string[], since = 0): Promise<UserRow[]> {
  return db
    .selectFrom('users')
    .selectAll()
    .where(sql<boolean>`id = any(${ids as string[]})`)
    .where('update_at', '>', since)
    .orderBy('username')
    .execute();
}

export async function findByUsername(db: Db, username: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('username', '=', username.toLowerCase()).executeTakeFirst();
}

export async function findByUsernames(db: Db, usernames: readonly string[]): Promise<UserRow[]> {
  return db
    .selectFrom('users')
    .selectAll()
    .where(sql<boolean>`username = any(${usernames as string[]})`)
    .orderBy('username')
    .execute();
}

export async function findByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst();
}

/** The first account becomes the administrator: the lock lets only one of several racing sign-ups be the first. */
export async function isFirstUser(db: Db): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('first user'))`.execute(db);
  return (
    (await db.selectFrom('users').select('id').where('is_bot', '=', false).limit(1).executeTakeFirst()) === undefined
  );
}

/** Counts one more failed log-in, but never past `most`; false if there were that many already. Atomic under parallel guesses. */
export async function countFailedAttempt(db: Db, id: string, most: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set((column) => ({ failed_attempts: sql`${column.ref('failed_attempts')} + 1` }))
    .where('id', '=', id)
    .where('failed_attempts', '<', most)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many accounts there are, bots not counted. */
export async function countUsers(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(sql<number>`count(*)`.as('count'))
    .where('is_bot', '=', false)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether nobody else is an active administrator. The lock keeps two who step down at once apart. */
export async function isLastAdmin(db: Db, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('last admin'))`.execute(db);
  const other = await db
    .selectFrom('users')
    .select('id')
    .where(sql<boolean>`'system_admin' = any(string_to_array(roles, ' '))`)
    .where('delete_at', '=', 0)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

/** Deletes an account with all that hangs on it by a foreign key; false if there is none. */
export async function deleteUser(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('users').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

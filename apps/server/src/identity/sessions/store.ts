import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { SessionsTable } from './tables.ts';

export type SessionRow = Selectable<SessionsTable>;

/** A session with what its user is now; `user_roles` counts, not the roles at log-in. */
export type LiveSession = SessionRow & { user_roles: string; user_is_bot: boolean; user_delete_at: number };

/** What is kept of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export async function insertSession(db: Db, session: Insertable<SessionsTable>): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export async function findByToken(db: Db, token: string): Promise<LiveSession | undefined> {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .selectAll('sessions')
    .select(['users.roles as user_roles', 'users.is_bot as user_is_bot', 'users.delete_at as user_delete_at'])
    .where('sessions.token_hash', '=', hashToken(token))
    .executeTakeFirst();
}

export async function findById(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The user's sessions that are not over, the latest used first, with the user's roles. */
export async function listSessions(
  db: Db,
  userId: string,
  now: number,
): Promise<(SessionRow & { user_roles: string })[]> {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .selectAll('sessions')
    .select('users.roles as user_roles')
    .where('user_id', '=', userId)
    .where((where) => where.or([where('expires_at', '>', now), where('expires_at', '=', 0)]))
    .orderBy('last_activity_at', 'desc')
    .execute();
}

/** Which sessions are to end; every part given narrows. */
export interface DoomedSessions {
  readonly id?: string;
  readonly userId?: string;
  readonly exceptId?: string;
  readonly deviceId?: string;
  /** All but so many that were used last and are not over by `now`. */
  readonly beyond?: number;
  readonly now?: number;
}

/** Deletes sessions and says which went, with their users. */
export async function deleteSessions(db: Db, which: DoomedSessions): Promise<{ id: string; user_id: string }[]> {
  let query = db.deleteFrom('sessions').returning(['id', 'user_id']);
  if (which.id !== undefined) query = query.where('id', '=', which.id);
  if (which.userId !== undefined) query = query.where('user_id', '=', which.userId);
  if (which.exceptId !== undefined) query = query.where('id', '<>', which.exceptId);
  if (which.deviceId !== undefined) query = query.where('device_id', '=', which.deviceId);
  if (which.beyond !== undefined && which.userId !== undefined) {
    query = query.where('id', 'not in', lastUsed(db, which.userId, which.beyond, which.now ?? 0));
  }
  return query.execute();
}

const lastUsed = (db: Db, userId: string, count: number, now: number) =>
  db
    .selectFrom('sessions')
    .select('id')
    .where('user_id', '=', userId)
    .where((where) => where.or([where('expires_at', '>', now), where('expires_at', '=', 0)]))
    .orderBy('last_activity_at', 'desc')
    .limit(count);

export async function touchSession(
  db: Db,
  id: string,
  times: { last_activity_at: number; expires_at?: number },
): Promise<void> {
  await db.updateTable('sessions').set(times).where('id', '=', id).execute();
}

export async function updateDevice(
  db: Db,
  id: string,
  change: { device_id?: string; props?: string; expires_at?: number },
): Promise<void> {
  await db.updateTable('sessions').set(change).where('id', '=', id).execute();
}

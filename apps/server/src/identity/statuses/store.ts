import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { StatusesTable } from './tables.ts';

export type StatusRow = Readonly<StatusesTable>;

export async function findStatuses(db: Db, userIds: readonly string[]): Promise<StatusRow[]> {
  return db
    .selectFrom('statuses')
    .selectAll()
    .where(sql<boolean>`user_id = any(${userIds as string[]})`)
    .execute();
}

/** Writes many statuses as one statement; those of accounts that are gone are passed over. */
export async function saveStatuses(db: Db, rows: readonly StatusRow[]): Promise<void> {
  await sql`
    insert into statuses (user_id, status, manual, last_activity_at, dnd_end_time, prev_status)
    select new.* from json_to_recordset(${JSON.stringify(rows)}) as new(
      user_id text, status text, manual boolean, last_activity_at bigint, dnd_end_time bigint, prev_status text
    ) join users on users.id = new.user_id
    on conflict (user_id) do update set
      status = excluded.status, manual = excluded.manual, last_activity_at = excluded.last_activity_at,
      dnd_end_time = excluded.dnd_end_time, prev_status = excluded.prev_status
  `.execute(db);
}

/** Nobody is here when the server starts: what clients said by being connected is over; what people chose stays. */
export async function forgetPresence(db: Db): Promise<void> {
  await db
    .updateTable('statuses')
    .set({ status: 'offline' })
    .where('status', 'in', ['online', 'away'])
    .where('manual', '=', false)
    .execute();
}

/** When the next `dnd` ends, in Unix seconds; null if none does. */
export async function nextDndEnd(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('statuses')
    .select(({ fn }) => fn.min('dnd_end_time').as('next'))
    .where('status', '=', 'dnd')
    .where('dnd_end_time', '>', 0)
    .executeTakeFirst();
  return row?.next ?? null;
}

/** The users whose `dnd` has ended by this time, in Unix seconds. */
export async function endedDnd(db: Db, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('statuses')
    .select('user_id')
    .where('status', '=', 'dnd')
    .where('dnd_end_time', '>', 0)
    .where('dnd_end_time', '<=', now)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

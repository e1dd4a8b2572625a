import { type Kysely, type QueryExecutorProvider, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { newId } from '../ids/index.ts';

/** A database that has the table `configurations`. */
export type ConfigDatabase = Kysely<Tables>;

const LOCK = 0x70617263; // any number that nothing else here locks

/** The settings that are stored, as sections; undefined if none ever were. */
export async function readActive(db: QueryExecutorProvider): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from configurations where active order by create_at desc, id desc limit 1
  `.execute(db);
  return rows[0]?.value;
}

/**
 * Stores new settings; the old ones are kept as history. Nodes that change settings at the same time do so one after the other,
 * each starting from what the other has stored.
 * @param change what is stored -> what is to be stored; undefined changes nothing
 */
export async function replaceActive(db: ConfigDatabase, change: (stored: unknown) => unknown): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const value = change(await readActive(transaction));
    if (value === undefined) return;
    const now = Date.now();
    const id = newId(now);
    await sql`update configurations set active = false where active`.execute(transaction);
    await sql`
      insert into configurations (id, value, create_at, active) values (${id}, ${JSON.stringify(value)}::jsonb, ${now}, true)
    `.execute(transaction);
  });
}

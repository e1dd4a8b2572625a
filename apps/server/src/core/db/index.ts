import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type { Tables } from './tables.ts';

/** A database handle: the pool, or the transaction under way. Store functions take it as their first parameter. */
export type Db = Kysely<Tables> | Transaction<Tables>;

export interface Database {
  readonly db: Kysely<Tables>;
  /** The driver's pool, for statements too hot for the query builder; they are prepared like all others. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool. Every statement is prepared under a name derived from its text, so that PostgreSQL parses and plans it once per
 * connection. Lost connections are replaced; a query on one fails and its caller decides whether to try again.
 * @param options.url postgres:// connection string
 * @param options.size most connections
 * @param options.onLost told of each connection that broke, idle or in use (a restart of the database)
 */
export function openDatabase(options: { url: string; size: number; onLost: (error: Error) => void }): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size,
    types: { getTypeParser },
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  });
  // A connection tells of its own end, in use or idle; the pool would tell of idle ones a second time.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', options.onLost);
    prepareByName(client);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

/** Whether an error is a violation of this unique constraint or index (of any, if none is named). */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return (
    error instanceof pg.DatabaseError && error.code === '23505' && (!constraint || error.constraint === constraint)
  );
}

/** Times, counts and sizes are bigint in the database and stay below 2^53, so they are read as numbers. */
const getTypeParser = ((oid: number, format?: 'text') =>
  parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

const TEXT_ARRAY = 1009;
const parseTextArray: (text: string) => unknown = pg.types.getTypeParser(TEXT_ARRAY as never);

/** Lists are of ids and names: nothing in them that PostgreSQL would quote, or else the driver's parser reads them. */
const plainTextArray = (text: string): unknown => {
  if (text === '{}') return [];
  return /["\\]|NULL/.test(text) || text.charCodeAt(1) === 0x7b ? parseTextArray(text) : text.slice(1, -1).split(',');
};

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [TEXT_ARRAY, plainTextArray],
]);

/** Statements built from lists of varying length would fill this map and every connection: beyond the limit they run unnamed. */
const NAMES_LIMIT = 2000;
const names = new Map<string, string>();

function statementName(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < NAMES_LIMIT) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}

/** Kysely hands (text, values) to the driver; the driver prepares only what has a name. */
function prepareByName(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const prepared = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text !== 'string' || !Array.isArray(values)) return query(text, values, ...rest);
    const name = statementName(text);
    return query(name ? { name, text, values } : { text, values }, ...rest);
  };
  Object.assign(client, { query: prepared });
}

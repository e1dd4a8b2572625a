import type pg from 'pg';
import type { Core } from '../core/core.ts';

/** The texts of all statements that the server sends to its database while something is done, in their order. */
export async function statementsDuring(core: Core, work: () => Promise<unknown>): Promise<string[]> {
  const { pool } = core.database;
  const texts: string[] = [];
  const originals = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const listen = (client: pg.PoolClient): void => {
    const query = client.query;
    originals.set(client, query);
    const heard = (...[statement, ...rest]: unknown[]) => {
      texts.push(typeof statement === 'string' ? statement : (statement as pg.QueryConfig).text);
      return Reflect.apply(query, client, [statement, ...rest]);
    };
    Object.assign(client, { query: heard });
  };
  const leave = (_: unknown, client: pg.PoolClient): void => {
    Object.assign(client, { query: originals.get(client) ?? client.query });
  };
  pool.on('acquire', listen);
  pool.on('release', leave);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    pool.off('release', leave);
    for (const client of originals.keys()) leave(undefined, client);
  }
  return texts;
}

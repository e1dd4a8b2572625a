import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { dataFolder, start } from '../../testing/embedded.ts';
import { openDatabase } from './index.ts';

test('connections that break in use fail their queries, are told, and are replaced', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  const lost: Error[] = [];
  const { db, pool, close } = openDatabase({ url, size: 5, onLost: (error) => void lost.push(error) });
  const slow = [sql`SELECT pg_sleep(60)`.execute(db), pool.query('SELECT pg_sleep(60)', [])];
  const between = db.transaction().execute(async (transaction) => {
    await sql`SELECT 1`.execute(transaction);
    await Promise.allSettled(slow);
    await sql`SELECT 2`.execute(transaction);
  });
  const failed = Promise.all([...slow, between].map((query) => expect(query).rejects.toThrow()));
  while (
    (await sql`SELECT 1 FROM pg_stat_activity WHERE query LIKE '%sleep(60)' AND pid <> pg_backend_pid()`.execute(db))
      .rows.length < 2
  );
  process.kill(
    Number((await readFile(join(data, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]),
    'SIGKILL',
  );
  await failed;
  expect(lost.length).toBeGreaterThanOrEqual(3);
  await expect
    .poll(() => sql`SELECT 1 AS one`.execute(db).then(({ rows }) => rows), { timeout: 20_000 })
    .toEqual([{ one: 1 }]);
  await close();
  await stop();
});

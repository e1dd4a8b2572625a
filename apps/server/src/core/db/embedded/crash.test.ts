import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { dataFolder, processesFor, query, start } from '../../../testing/embedded.ts';
import { killed, startHost } from '../../../testing/embedded-host.ts';

const mainProcess = async (data: string) =>
  Number((await readFile(join(data, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

test('a server that was killed leaves its database running; the next one takes over and finds every commit', async () => {
  const data = await dataFolder();
  const host = await startHost(data);
  await query(host.url, 'CREATE TABLE kept (answer int)');
  await query(host.url, 'INSERT INTO kept VALUES (42)');
  await killed(host.process, 'SIGKILL');
  const orphan = await mainProcess(data);
  expect(await processesFor(data)).toContain(orphan);
  const said: string[] = [];
  const { url, stop } = await start(data, (sentence) => said.push(sentence));
  expect(said).toContain('Stopping a database that an earlier server left running');
  expect(await query(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect(await processesFor(data)).not.toContain(orphan);
  await stop();
});

test('a database that was killed is started again, and the pool of the server that runs finds it', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  const pool = new pg.Pool({ connectionString: url });
  const lost = new Promise((resolve) => pool.once('error', resolve));
  await pool.query('CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(await mainProcess(data), 'SIGKILL');
  await lost;
  expect(await eventually(() => pool.query('SELECT answer FROM kept'))).toMatchObject({ rows: [{ answer: 42 }] });
  await pool.end();
  await stop();
});

test('it is started again as often as it is killed, and on the same loopback port', async () => {
  const data = join(await dataFolder(), 'deep'.repeat(25));
  const { url, stop } = await start(data);
  for (let round = 1; round <= 3; round++) {
    const before = await mainProcess(data);
    process.kill(before, 'SIGKILL');
    await eventually(async () => expect(await mainProcess(data)).not.toBe(before));
    expect(await eventually(() => query(url, 'SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  }
  await stop();
});

test('server and database killed at once: the next start needs no hand', async () => {
  const data = await dataFolder();
  const host = await startHost(data);
  await query(host.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  host.process.kill('SIGKILL');
  for (const pid of await processesFor(data)) process.kill(pid, 'SIGKILL');
  const { url, stop } = await start(data);
  expect(await query(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await stop();
});

test("a stale postmaster.pid whose number is another program's by now does not stand in the way", async () => {
  const data = await dataFolder();
  await (await start(data)).stop();
  const stranger = process.pid;
  const file = join(data, 'postgres/cluster/postmaster.pid');
  await writeFile(file, `${stranger}\n${join(data, 'postgres/cluster')}\n1700000000\n5432\n\n*\n0 0\nready\n`);
  const { url, stop } = await start(data);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop();
});

test('a server asked to end stops its database', async () => {
  const data = await dataFolder();
  const host = await startHost(data);
  await killed(host.process, 'SIGTERM');
  expect(host.process.exitCode).toBe(0);
  expect(await processesFor(data)).toEqual([]);
});

test("Ctrl-C reaches the server's group of processes and not the database", async () => {
  const data = await dataFolder();
  const host = await startHost(data);
  const end = killed(host.process, 'SIGWINCH');
  process.kill(-(host.process.pid ?? 0), 'SIGINT');
  await end;
  expect(await query(host.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

/** The result of the first call that does not fail. */
async function eventually<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

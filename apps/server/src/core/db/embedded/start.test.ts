import { lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, processesFor, query, start } from '../../../testing/embedded.ts';

test('the first start makes a database, the second finds it as it was', async () => {
  const data = await dataFolder();
  const said: string[] = [];
  const first = await start(data, (sentence) => said.push(sentence));
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();
  const second = await start(data, (sentence) => said.push(sentence));
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
  expect(said).toEqual(['Creating the database', 'Starting the database', 'Starting the database']);
});

test('commits are durable, text is UTF-8, and nobody listens on the network', async () => {
  const { url, stop } = await start(await dataFolder());
  const [settings] = await query(
    url,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous,
       current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS network,
       current_setting('data_checksums') AS checksums, pg_encoding_to_char(encoding) AS encoding, datlocale AS locale
     FROM pg_database WHERE datname = current_database()`,
  );
  const durable = { fsync: 'on', synchronous: 'on', pages: 'on', checksums: 'on' };
  expect(settings).toEqual({ ...durable, network: '', encoding: 'UTF8', locale: 'C.UTF-8' });
  await stop();
});

test('the server is no superuser and its password is private', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  const [role] = await query(url, 'SELECT rolname, rolsuper FROM pg_roles WHERE rolname = current_user');
  expect(role).toEqual({ rolname: 'parley', rolsuper: false });
  const credentials = await stat(join(data, 'postgres/credentials.json'));
  expect(credentials.mode & 0o777).toBe(0o600);
  const wrong = url.replace(/:[^:@]+@/, ':wrong@');
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
  await stop();
});

test('settings in postgresql.conf win over those that are written at every start', async () => {
  const data = await dataFolder();
  await (await start(data)).stop();
  const file = join(data, 'postgres/cluster/postgresql.conf');
  await writeFile(file, `${await readFile(file, 'utf8')}work_mem = '3MB'\n`);
  const { url, stop } = await start(data);
  expect(await query(url, 'SHOW work_mem')).toEqual([{ work_mem: '3MB' }]);
  await stop();
});

test('a path too long for a socket is served on a loopback port', async () => {
  const data = join(await dataFolder(), 'deep'.repeat(25));
  const { url, stop } = await start(data);
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop();
});

test("a data folder that only the server's user may enter stays closed to others", async () => {
  const data = await dataFolder(0o700);
  const { url, stop } = await start(data);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await stat(data)).mode & 0o707).toBe(0o700);
  expect((await lstat(join(data, 'postgres'))).isDirectory()).toBe(true);
  await stop();
});

test("a data folder somewhere below a folder that only the server's user may enter", async () => {
  const home = await dataFolder(0o700);
  const data = join(home, 'data');
  const { url, stop } = await start(data);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  await stop();
  const again = await start(data);
  expect(await query(again.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await again.stop();
});

test('a second server on the same data folder is refused', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  await expect(start(data)).rejects.toThrow(`Another Parley server is using ${data}`);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop();
  const next = await start(data);
  await next.stop();
});

test('a database of another PostgreSQL version is refused and left alone', async () => {
  const data = await dataFolder();
  await (await start(data)).stop();
  const file = join(data, 'postgres/cluster/PG_VERSION');
  const own = await readFile(file, 'utf8');
  await writeFile(file, '13\n');
  await expect(start(data)).rejects.toThrow(/was made by PostgreSQL 13; this Parley brings PostgreSQL 18/);
  await writeFile(file, own);
  await (await start(data)).stop();
});

test('what PostgreSQL says when it refuses to start is told', async () => {
  const data = await dataFolder();
  await (await start(data)).stop();
  await writeFile(join(data, 'postgres/cluster/postgresql.conf'), "include 'parley.conf'\nno_such_setting = 1\n");
  await expect(start(data)).rejects.toThrow('unrecognized configuration parameter "no_such_setting"');
});

test('stopping does not wait for connections that are open', async () => {
  const data = await dataFolder();
  const { url, stop } = await start(data);
  const slow = query(url, 'SELECT pg_sleep(600)');
  const cut = expect(slow).rejects.toThrow();
  while (
    !(await query(url, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%sleep(600)' AND pid <> pg_backend_pid()"))
      .length
  );
  await stop();
  await cut;
  expect(await processesFor(data)).toEqual([]);
});

test('an interrupted first start is begun again', async () => {
  const data = await dataFolder();
  const unfinished = join(data, 'postgres.unfinished/cluster');
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'PG_VERSION'), '18\n');
  const { url, stop } = await start(data);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop();
});

import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { DataFolderInUseError, type EmbeddedPostgres, startEmbeddedPostgres } from '../core/db/embedded/index.ts';
import { migrate } from '../migrations/index.ts';
import { withDatabase } from './postgres.ts';

const cache = join(import.meta.dirname, '../../../../node_modules/.cache/parley');
const migrations = join(import.meta.dirname, '../migrations');

/**
 * Vitest's global set-up: one PostgreSQL for the whole run with a template database that has the newest schema, both kept
 * for the next run. MM_TEST_DATABASE=postgres://... runs the tests on that server instead, as a role that may create
 * databases.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.MM_TEST_DATABASE;
  const embedded = external ? undefined : await startInFreeFolder();
  const url = external ?? embedded?.url ?? '';
  const stop = async () => embedded?.stop();
  try {
    const template = `template_${await schemaDigest()}`;
    await inTurn(url, async (client) => {
      if (embedded) await dropAllBut(client, template);
      if (!(await databases(client)).includes(template)) await createTemplate(client, url, template);
    });
    project.provide('postgres', { url, template });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first data folder that no other test run is using right now. */
async function startInFreeFolder(): Promise<EmbeddedPostgres> {
  const log = { info: () => {}, error: console.error };
  for (let slot = 1; ; slot++) {
    try {
      return await startEmbeddedPostgres({ dataDir: join(cache, `test-data-${slot}`), log, settings: fast });
    } catch (error) {
      if (!(error instanceof DataFolderInUseError)) throw error;
    }
  }
}

/** Nothing here has to survive a power cut. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

/** Changes when any file of the migrations does. */
async function schemaDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Array.fromAsync(glob('**/*', { cwd: migrations }))).sort()) {
    if (/\.(sql|ts)$/.test(file)) hash.update(`${file}\0`).update(await readFile(join(migrations, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Several runs may share an external server: only one of them at a time makes the template. */
async function inTurn(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('parley test template'))");
    await work(client);
  } finally {
    await client.end();
  }
}

async function databases(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  return rows.map(({ name }) => name);
}

/** Removes what interrupted runs and earlier schemas left. */
async function dropAllBut(client: pg.Client, template: string): Promise<void> {
  const stale = (await databases(client)).filter((name) => /^(test|template)_/.test(name) && name !== template);
  for (const name of stale) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
}

/** Migrates under another name first, so that a template is never half a schema. */
async function createTemplate(client: pg.Client, url: string, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished}`);
  await migrate(withDatabase(url, unfinished));
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

import { chmod, glob, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../core/db/embedded/index.ts';
import { processesOf } from '../core/db/embedded/processes.ts';
import { shutDown } from '../core/db/embedded/shutdown.ts';

/** A data folder for one test, removed with whatever runs on it when the test is over. */
export async function dataFolder(mode = 0o711): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-embedded-'));
  await chmod(folder, mode);
  onTestFinished(async () => {
    for (const place of await Array.fromAsync(glob('**/postgres', { cwd: folder }))) {
      // The database may lie elsewhere, and a link here.
      const home = await realpath(join(folder, place));
      await shutDown(join(home, 'cluster'));
      await rm(home, { recursive: true });
    }
    await rm(folder, { recursive: true });
  });
  return folder;
}

/** Starts the embedded PostgreSQL in this process, without a word. */
export function start(dataDir: string, onProgress: (sentence: string) => void = () => {}): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir, onProgress, log: { info: () => {}, error: () => {} } });
}

/** The rows of one statement, on a connection of its own. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The processes that work on a data folder's database. */
export async function processesFor(dataDir: string): Promise<number[]> {
  return processesOf(join(await realpath(join(dataDir, 'postgres')), 'cluster'));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../core/db/embedded/index.ts';

/** A process of its own that runs an embedded PostgreSQL, so that a test can kill it. */
export interface Host {
  process: ChildProcess;
  url: string;
}

/** Starts the host in a session of its own and waits for its database. */
export async function startHost(dataDir: string): Promise<Host> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const [url] = await once(createInterface(child.stdout), 'line');
  return { process: child, url };
}

export async function killed(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const end = once(child, 'exit');
  child.kill(signal);
  await end;
}

async function host(dataDir: string): Promise<void> {
  const log = { info: () => {}, error: () => {} };
  const database: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, log });
  // The database alone keeps no process alive.
  setInterval(() => {}, 60_000);
  process.on('SIGTERM', async () => {
    await database.stop();
    process.exit();
  });
  process.stdout.write(`${database.url}\n`);
}

if (import.meta.main) await host(process.argv[2] ?? '');

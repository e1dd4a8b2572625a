import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { gone, mainProcess, processesOf, signal } from './processes.ts';

/**
 * Ends every process of a cluster: first as PostgreSQL would want it (a fast shutdown, with a checkpoint), then without
 * the checkpoint, then by force. All three lose nothing that was committed.
 */
export async function shutDown(cluster: string): Promise<void> {
  const main = await mainProcess(cluster);
  const running = await processesOf(cluster);
  if (running.length === 0) return;
  if (main !== undefined && running.includes(main)) {
    signal([main], 'SIGINT');
    if (await gone(cluster, 10_000)) return;
  } else if (await gone(cluster, 2_000)) {
    // Without the main process the others notice and go by themselves.
    return;
  }
  signal(await processesOf(cluster), 'SIGQUIT');
  if (await gone(cluster, 5_000)) return;
  signal(await processesOf(cluster), 'SIGKILL');
  await gone(cluster, 5_000);
}

/** Clears what a crash left: orphaned processes, and the lock files of those that are no more. */
export async function clearLeftovers(home: Home): Promise<void> {
  await shutDown(home.cluster);
  // PostgreSQL refuses to start when the number in a lock file is some other program's by now, or that of a process whose
  // parent has not taken notice of its end. Only on Linux are all of the cluster's processes known to be gone, so only
  // there may the files go.
  if (process.platform !== 'linux') return;
  const locks = [join(home.cluster, 'postmaster.pid'), join(home.sockets, '.s.PGSQL.5432.lock')];
  for (const lock of locks) await rm(lock, { force: true });
}

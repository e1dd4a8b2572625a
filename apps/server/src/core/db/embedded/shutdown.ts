import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Clears what a crash left: orphaned processes, and the note of a process that is no more. */
export async function clearLeftovers(cluster: string): Promise<void> {
  await shutDown(cluster);
  // PostgreSQL refuses to start when the number in postmaster.pid is some other program's by now. Only on Linux are all
  // processes of the cluster known to be gone, so only there may the file go.
  if (process.platform === 'linux') await rm(join(cluster, 'postmaster.pid'), { force: true });
}

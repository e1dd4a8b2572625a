import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The processes of a cluster that are alive: all of them on Linux, elsewhere the main one. */
export async function processesOf(cluster: string): Promise<number[]> {
  // Every PostgreSQL process works in its data folder, so a number that another program has got since is not taken for one.
  if (process.platform === 'linux') return workingIn(cluster);
  const main = await mainProcess(cluster);
  return main !== undefined && (await isPostgres(main)) ? [main] : [];
}

/** The main process as postmaster.pid names it, dead or alive. */
export async function mainProcess(cluster: string): Promise<number | undefined> {
  const [pid] = await pidFile(cluster);
  return pid === undefined ? undefined : Number(pid);
}

/** Whether the main process of that number takes connections; PostgreSQL says so in the last line of postmaster.pid. */
export async function isReady(cluster: string, pid: number): Promise<boolean> {
  const lines = await pidFile(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** Sends a signal to those that are still alive. */
export function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Waits until no process of the cluster is left; false when some still are after the given milliseconds. */
export async function gone(cluster: string, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while ((await processesOf(cluster)).length > 0) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
}

async function pidFile(cluster: string): Promise<string[]> {
  try {
    return (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function workingIn(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const working = await Promise.all(pids.map((pid) => isPostgresIn(folder, pid)));
  return pids.filter((_, index) => working[index]);
}

async function isPostgresIn(folder: string, pid: number): Promise<boolean> {
  try {
    if ((await readlink(`/proc/${pid}/cwd`)) !== folder) return false;
    // Somebody's shell may stand in the folder, too.
    return (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() === 'postgres';
  } catch (error) {
    // It has ended meanwhile, or belongs to somebody else.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'command=']).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres');
}

import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a server run by root keeps what its unprivileged PostgreSQL can't reach elsewhere. */
export const systemFolder = '/var/lib/parley';

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a folder that is either whole or not there: it is filled under another name beside its place and then renamed.
 * What an interrupted attempt left is removed first.
 */
export async function createWhole(target: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o755 });
  await fill(unfinished);
  await rename(unfinished, target);
}

/** Every path below a folder, itself included, parents before children. */
export async function allBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return [folder, ...entries.map((entry) => join(folder, entry))];
}

/** The folder, its parent, and so on up to the root. */
export function withParents(path: string): string[] {
  return path === dirname(path) ? [path] : [path, ...withParents(dirname(path))];
}

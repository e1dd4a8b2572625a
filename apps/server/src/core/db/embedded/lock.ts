import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderInUseError } from './error.ts';

/** Somebody who was just killed takes a moment to be gone. */
const PATIENCE_MS = 2_000;

/**
 * Takes a data folder for this process alone and returns what gives it back. The lock is a file lock that SQLite holds, so
 * the operating system releases it however the process ends, and a lock can't be left behind.
 * Throws DataFolderInUseError when another server has the folder.
 */
export function lockDataFolder(dataDir: string): () => void {
  const file = new DatabaseSync(join(dataDir, '.lock'), { timeout: PATIENCE_MS });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    if (!isBusy(cause)) throw cause;
    throw new DataFolderInUseError(
      `Another Parley server is using ${dataDir}. Stop it first, or set PARLEY_DATA to another folder.`,
      { cause },
    );
  }
  return () => file.close();
}

const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === 5;

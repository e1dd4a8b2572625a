import { randomBytes } from 'node:crypto';
import { lstat, readFile, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, reaches } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';
import { createWhole, exists, systemFolder } from './folders.ts';

/** Where a data folder keeps its database: `cluster` is PostgreSQL's own folder, the rest lies beside it. */
export interface Home {
  folder: string;
  cluster: string;
  sockets: string;
  credentials: string;
}

const homeIn = (folder: string): Home => ({
  folder,
  cluster: join(folder, 'cluster'),
  sockets: join(folder, 'sockets'),
  credentials: join(folder, 'credentials.json'),
});

/** The database's folder below a data folder, if it has been made. */
export async function existingHome(dataDir: string): Promise<Home | undefined> {
  const folder = join(dataDir, 'postgres');
  return (await exists(folder)) ? homeIn(await realpath(folder)) : undefined;
}

/**
 * Makes a new database's folder, filled by `fill`, or none at all: `postgres` below the data folder. When the data folder
 * lies where PostgreSQL's account can't go (root's home, most often), the database goes to the system's folder and a link
 * stands in its place.
 */
export async function createHome(
  dataDir: string,
  account: Account | undefined,
  fill: (unfinished: Home) => Promise<void>,
): Promise<Home> {
  const place = join(await realpath(dataDir), 'postgres');
  if (await isLink(place)) {
    throw new EmbeddedPostgresError(
      `${place} is a link to a folder that is missing: restore that, or remove the link.`,
    );
  }
  const near = !account || (await reaches(account, dataDir));
  const folder = near ? place : join(systemFolder, `postgres-${randomBytes(4).toString('hex')}`);
  await createWhole(folder, (unfinished) => fill(homeIn(unfinished)));
  if (!near) await symlink(folder, place);
  return homeIn(folder);
}

const isLink = (path: string) =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** Refuses a database that these programs can't open. */
export async function checkVersion(home: Home, binaries: Binaries): Promise<void> {
  const found = (await readFile(join(home.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (Number(found) === binaries.major) return;
  throw new EmbeddedPostgresError(
    `The database in ${home.folder} was made by PostgreSQL ${found}; this Parley brings PostgreSQL ${binaries.major}. ` +
      `Dump it with the Parley that made it (pg_dump), start this one on an empty data folder, and restore the dump.`,
  );
}

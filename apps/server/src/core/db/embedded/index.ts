import { mkdir } from 'node:fs/promises';
import { accountFor, giveTo, letThrough } from './account.ts';
import { findBinaries, reachableBinaries } from './binaries.ts';
import { createCluster, readCredentials } from './create.ts';
import { chooseEndpoint } from './endpoint.ts';
import { checkVersion, createHome, existingHome } from './home.ts';
import { lockDataFolder } from './lock.ts';
import type { Log } from './log.ts';
import { processesOf } from './processes.ts';
import type { Programs } from './programs.ts';
import { startServer } from './server.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { clearLeftovers, shutDown } from './shutdown.ts';
import { supervise } from './supervise.ts';

export { DataFolderInUseError, EmbeddedPostgresError } from './error.ts';

export interface EmbeddedOptions {
  /** The server's data folder; the database lies in its `postgres` folder. Made when missing. */
  dataDir: string;
  log: Log;
  /** Called with a short sentence before anything that a person may have to wait for. */
  onProgress?: (sentence: string) => void;
  /** PostgreSQL settings that differ from the usual ones. */
  settings?: Settings;
}

export interface EmbeddedPostgres {
  /** Good for as long as the database runs, also after it has been restarted. */
  url: string;
  /** Stops the database and gives the data folder free. */
  stop(): Promise<void>;
}

/**
 * Runs a PostgreSQL of the server's own, made at the first start and kept running: when it ends without being told to, it
 * is started again and open connections fail in between. Whatever an earlier server left after a crash is cleared first.
 *
 * Throws EmbeddedPostgresError, with a message for the person at the terminal, when another server has the data folder,
 * when the folder was made by another version of PostgreSQL, and when PostgreSQL can't run here.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir } = options;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataFolder(dataDir);
  try {
    const running = await run(dataDir, options);
    const stop = async () => {
      await running.stop();
      unlock();
    };
    return { url: running.url, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function run(dataDir: string, { log, onProgress = () => {}, settings = {} }: EmbeddedOptions) {
  const found = await existingHome(dataDir);
  const account = await accountFor(found?.folder);
  await letThrough(account, dataDir);
  const binaries = await reachableBinaries(await findBinaries(), account);
  const programs: Programs = { binaries, account };
  if (!found) onProgress('Creating the database');
  const home = found ?? (await createHome(dataDir, account, (unfinished) => createCluster(unfinished, programs)));
  await checkVersion(home, binaries);
  await giveTo(account, home.folder);
  if ((await processesOf(home.cluster)).length > 0)
    onProgress('Stopping a database that an earlier server left running');
  const endpoint = await chooseEndpoint(home);
  const all = { ...defaultSettings(), ...settings, ...endpoint.settings };
  const start = async () => {
    await clearLeftovers(home);
    return startServer(home, programs, all);
  };
  onProgress('Starting the database');
  const supervised = await supervise(start, log);
  const { user, password, database } = await readCredentials(home);
  return {
    url: endpoint.url(user, password, database),
    async stop() {
      await supervised.release();
      await shutDown(home.cluster);
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../app.ts';
import { loadConfig } from '../core/config/index.ts';
import { createLog } from '../core/log/index.ts';
import { Caller } from './caller.ts';
import { createTestDatabase } from './postgres.ts';

export interface TestServer {
  readonly url: string;
  readonly core: App['core'];
  /** A caller without a session. */
  readonly nobody: Caller;
  /** The first account, a system administrator. */
  readonly admin: Caller;
  /** A new account, logged in. */
  user(name?: string, profile?: Record<string, unknown>): Promise<Caller>;
  /** Stops the server and starts another one on the same database and address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

let counter = 0;
/** A name that no other test of this run has. */
export const unique = (word: string): string => `${word}${(++counter).toString(36)}${process.pid.toString(36)}`;

/**
 * A whole server in this process, over real HTTP and sockets, on a database and a data folder of its own.
 * @param env MM_* settings
 */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  const start = async (): Promise<App> =>
    createApp({
      config: await loadConfig({
        env: { MM_TEAMSETTINGS_ENABLEOPENSERVER: 'true', MM_SQLSETTINGS_MAXOPENCONNS: '8', ...env },
      }),
      log: createLog(process.env.LOG_LEVEL ?? 'silent'),
      databaseUrl: database.url,
      dataFolder,
      webFolder: join(dataFolder, 'no-web'),
    });
  let app = await start();
  const port = await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${port}`;
  const user = async (name = unique('user'), profile = {}): Promise<Caller> => {
    const caller = new Caller(url);
    await caller.signUp(name, profile);
    return caller;
  };
  const admin = await user('admin');
  return {
    url,
    get core() {
      return app.core;
    },
    nobody: new Caller(url),
    admin,
    user,
    async restart() {
      await app.close();
      app = await start();
      await app.listen({ host: '127.0.0.1', port });
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startBareServer } from './lib/bare-ws.ts';
import { memoryOf } from './lib/cpu.ts';
import { startDatabase } from './lib/database.ts';
import { report, short } from './lib/figures.ts';
import { startServer } from './lib/server.ts';
import { Sockets } from './lib/sockets.ts';
import { makeWorld } from './lib/world.ts';

/** Long enough for the garbage of connecting to be collected. */
const REST_MS = 5_000;

/**
 * Resident memory per idle connection, against a bare `ws` server with as many. Each connection is that of another user; the first
 * connections, which make the server load what it has not used yet, are not counted.
 * @param args --sockets 4000 --channels 20
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sockets: { type: 'string', default: '4000' }, channels: { type: 'string', default: '20' } },
  });
  const count = Number(values.sockets);
  const channels = Number(values.channels);
  const database = await startDatabase();
  const world = await makeWorld(database.pool, { users: count, channels });
  const server = await startServer({ databaseUrl: database.url });
  const tokens = world.users.map(({ token }) => token);
  const full = await perConnection(server.pid, `ws://127.0.0.1:${server.port}/api/v4/websocket`, tokens);
  await server.stop();
  await database.stop();
  const bareServer = await startBareServer();
  const bare = await perConnection(bareServer.pid, bareServer.url, tokens);
  await bareServer.stop();
  report(`${count} idle connections of as many users, ${channels} channels each`, {
    'KB/connection': short(full),
    'bare ws KB/connection': short(bare),
    'ratio to bare ws': short(full / bare),
  });
}

async function perConnection(pid: number, url: string, tokens: readonly string[]): Promise<number> {
  const warm = Math.ceil(tokens.length / 10);
  const first = await Sockets.open(url, tokens.slice(0, warm));
  await sleep(REST_MS);
  const before = memoryOf(pid);
  const rest = await Sockets.open(url, tokens.slice(warm));
  await sleep(REST_MS);
  const after = memoryOf(pid);
  await Promise.all([first.close(), rest.close()]);
  return (after - before) / (tokens.length - warm);
}

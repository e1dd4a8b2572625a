import { parseArgs } from 'node:util';
import { newId } from '../apps/server/src/core/ids/index.ts';
import { startBareServer } from './lib/bare-ws.ts';
import { cpuOf } from './lib/cpu.ts';
import { startDatabase } from './lib/database.ts';
import { report, short } from './lib/figures.ts';
import { Client } from './lib/http.ts';
import { type BenchServer, startServer } from './lib/server.ts';
import { Sockets } from './lib/sockets.ts';
import { makeWorld, type World } from './lib/world.ts';

/** Posts that are under way at once, so that the server has always something to deliver. */
const WRITERS = 4;

/**
 * Posts into one channel whose members all hold a socket, against a bare `ws` broadcast of the same bytes to as many sockets. The
 * server's CPU includes taking, writing and encoding the post.
 * @param args --sockets 1000 --posts 1000
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sockets: { type: 'string', default: '1000' }, posts: { type: 'string', default: '1000' } },
  });
  const sockets = Number(values.sockets);
  const posts = Number(values.posts);
  const database = await startDatabase();
  const world = await makeWorld(database.pool, { users: sockets, channels: 1 });
  const server = await startServer({ databaseUrl: database.url });
  const full = await deliver(server, world, posts);
  await server.stop();
  await database.stop();
  const bare = await broadcast(full.event, sockets, full.received);
  report(`${posts} posts to ${sockets} sockets, events of ${full.event.length} bytes`, {
    'deliveries/CPU-s': short(full.received / full.cpu),
    'deliveries/s': short(full.received / full.seconds),
    'bare ws deliveries/CPU-s': short(bare.received / bare.cpu),
    'bare ws deliveries/s': short(bare.received / bare.seconds),
    'ratio per CPU-second': short(full.received / full.cpu / (bare.received / bare.cpu)),
  });
}

async function deliver(server: BenchServer, world: World, posts: number) {
  const tokens = world.users.map(({ token }) => token);
  const sockets = await Sockets.open(`ws://127.0.0.1:${server.port}/api/v4/websocket`, tokens);
  const clients = await Promise.all(tokens.slice(0, WRITERS).map((token) => Client.open(server.port, token)));
  const write = async (count: number) => {
    let left = count;
    await Promise.all(
      clients.map(async (client) => {
        while (left-- > 0) {
          const answer = await client.post('/api/v4/posts', {
            channel_id: world.channelIds[0],
            message: 'The quick brown fox jumps over the lazy dog, and then goes home to sleep.',
            pending_post_id: newId(),
          });
          if (answer.status !== 201) throw new Error(`a post was refused: ${answer.body.toString()}`);
        }
      }),
    );
  };
  await write(50);
  await quiet(sockets);
  const before = { received: sockets.told.received, cpu: cpuOf(server.pid), time: performance.now() };
  await write(posts);
  await sockets.until(({ received }) => received >= before.received + posts * tokens.length);
  const seconds = (performance.now() - before.time) / 1000;
  const result = {
    received: sockets.told.received - before.received,
    cpu: (cpuOf(server.pid) - before.cpu) / 1000,
    seconds,
    event: sockets.told.last,
  };
  for (const client of clients) client.close();
  await sockets.close();
  return result;
}

async function broadcast(event: string, count: number, deliveries: number) {
  const server = await startBareServer();
  const sockets = await Sockets.open(
    server.url,
    Array.from({ length: count }, () => 'none'),
  );
  server.broadcast(event, 50);
  await sockets.until(({ received }) => received >= 50 * count);
  const times = Math.round(deliveries / count);
  const before = { cpu: cpuOf(server.pid), time: performance.now() };
  server.broadcast(event, times);
  await sockets.until(({ received }) => received >= (50 + times) * count);
  const result = {
    received: times * count,
    cpu: (cpuOf(server.pid) - before.cpu) / 1000,
    seconds: (performance.now() - before.time) / 1000,
  };
  await sockets.close();
  await server.stop();
  return result;
}

/** Waits until nothing has arrived for a fifth of a second: what the warm-up caused is not counted. */
async function quiet(sockets: Sockets): Promise<void> {
  let seen = -1;
  while (seen !== sockets.told.received) {
    seen = sockets.told.received;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

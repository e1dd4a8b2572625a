import { parseArgs } from 'node:util';
import { newId } from '../apps/server/src/core/ids/index.ts';
import { cpuOf, cpuOfFamily } from './lib/cpu.ts';
import { type BenchDatabase, counters, startDatabase } from './lib/database.ts';
import { percentile, report, short } from './lib/figures.ts';
import { Client } from './lib/http.ts';
import { type BenchServer, startServer } from './lib/server.ts';
import { Sockets } from './lib/sockets.ts';
import { makeWorld, type World } from './lib/world.ts';

const CHANNELS = 10;
const WORDS = 'the quick brown fox jumps over a lazy dog while nobody looks and then goes home to sleep'.split(' ');

/**
 * Posts by concurrent writers, each with one request under way, against single-row inserts of the same posts by as many connections.
 * @param args --writers 64 --seconds 10 --replies 0 (share of posts that are replies, in percent) --listening (each writer
 *   holds a socket and is told of all posts) --profile (a CPU profile)
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      writers: { type: 'string', default: '64' },
      seconds: { type: 'string', default: '10' },
      replies: { type: 'string', default: '0' },
      listening: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const [writers, seconds, replies] = [values.writers, values.seconds, values.replies].map(Number) as [
    number,
    number,
    number,
  ];
  const database = await startDatabase();
  const world = await makeWorld(database.pool, { users: writers, channels: CHANNELS });
  const server = await startServer({
    databaseUrl: database.url,
    nodeOptions: values.profile ? ['--cpu-prof', '--cpu-prof-dir=bench-profile'] : [],
  });
  const url = `ws://127.0.0.1:${server.port}/api/v4/websocket`;
  const sockets = values.listening
    ? await Sockets.open(
        url,
        world.users.map(({ token }) => token),
      )
    : undefined;
  await write(server, database, world, { seconds: 2, replies });
  const full = await write(server, database, world, { seconds, replies });
  await sockets?.close();
  const raw = await insertRaw(database, world, seconds);
  await server.stop();
  await database.stop();
  report(
    `${writers} writers over ${CHANNELS} channels, ${seconds} s, ${replies} % replies${sockets ? ', all listening' : ''}`,
    {
      'posts/s': short(full.perSecond),
      'p50, p99 ms': `${short(full.p50)}, ${short(full.p99)}`,
      'server CPU ms/post': full.serverCpu.toFixed(4),
      'database CPU ms/post': full.databaseCpu.toFixed(4),
      'statements/post': full.statements.toFixed(3),
      'commits/post': full.commits.toFixed(3),
      'raw single-row inserts/s': short(raw.perSecond),
      'raw p50, p99 ms': `${short(raw.p50)}, ${short(raw.p99)}`,
      'raw database CPU ms/insert': raw.databaseCpu.toFixed(4),
      'ratio to raw inserts': short(full.perSecond / raw.perSecond),
      refused: full.refused,
    },
  );
}

async function write(
  server: BenchServer,
  database: BenchDatabase,
  world: World,
  { seconds, replies }: { seconds: number; replies: number },
) {
  const clients = await Promise.all(world.users.map(({ token }) => Client.open(server.port, token)));
  const before = { server: cpuOf(server.pid), database: cpuOfFamily(database.pid), ...(await counters(database)) };
  const times: number[] = [];
  let refused = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const roots = new Map<string, string>();
  await Promise.all(
    clients.map(async (client, i) => {
      const user = world.users[i] as World['users'][number];
      for (let n = 0; performance.now() < end; n++) {
        const channel_id = world.channelIds[(i + n) % CHANNELS] as string;
        const root_id = Math.random() * 100 < replies ? (roots.get(channel_id) ?? '') : '';
        const sent = performance.now();
        const answer = await client.post('/api/v4/posts', {
          channel_id,
          root_id,
          message: sentence(n),
          pending_post_id: `${user.id}:${newId()}`,
        });
        times.push(performance.now() - sent);
        if (answer.status !== 201) refused++;
        else if (!root_id && replies && n % 50 === 0) roots.set(channel_id, JSON.parse(answer.body.toString()).id);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  const after = { server: cpuOf(server.pid), database: cpuOfFamily(database.pid), ...(await counters(database)) };
  for (const client of clients) client.close();
  const posts = times.length;
  return {
    perSecond: posts / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    serverCpu: (after.server - before.server) / posts,
    databaseCpu: (after.database - before.database) / posts,
    statements: (after.statements - before.statements) / posts,
    commits: (after.commits - before.commits) / posts,
    refused,
  };
}

/** What the same driver and database do without anything around: a row a statement, a commit each, no index or counter spared. */
async function insertRaw(database: BenchDatabase, world: World, seconds: number) {
  const text = `insert into posts (id, create_at, update_at, user_id, channel_id, message, pending_post_id)
    values ($1, $2, $2, $3, $4, $5, $6)`;
  const times: number[] = [];
  const cpu = cpuOfFamily(database.pid);
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    world.users.map(async ({ id: userId }, i) => {
      for (let n = 0; performance.now() < end; n++) {
        const channelId = world.channelIds[(i + n) % CHANNELS];
        const sent = performance.now();
        await database.pool.query({
          name: 'raw insert',
          text,
          values: [newId(), Date.now(), userId, channelId, sentence(n), newId()],
        });
        times.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  return {
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    databaseCpu: (cpuOfFamily(database.pid) - cpu) / times.length,
  };
}

const sentence = (n: number): string => WORDS.slice(n % 5, 8 + (n % 9)).join(' ');

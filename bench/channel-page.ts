import { parseArgs } from 'node:util';
import { newId } from '../apps/server/src/core/ids/index.ts';
import { cpuOf, cpuOfFamily } from './lib/cpu.ts';
import { type BenchDatabase, startDatabase } from './lib/database.ts';
import { percentile, report, short } from './lib/figures.ts';
import { Client } from './lib/http.ts';
import { startServer } from './lib/server.ts';
import { makeWorld, type World } from './lib/world.ts';

const PER_PAGE = 60;
const REPLIES_PER_ROOT = 3;
/** What the page needs of the table, and nothing else: the rows, through the index. */
const BARE = `select * from posts where channel_id = $1 and original_id = '' and delete_at = 0 and root_id = ''
  order by create_at desc, id desc limit ${PER_PAGE}`;

const VARIANTS = {
  'newest page, threads collapsed': (channel: string) =>
    `/api/v4/channels/${channel}/posts?per_page=${PER_PAGE}&collapsedThreads=true`,
  'newest page, replies in line': (channel: string) =>
    `/api/v4/channels/${channel}/posts?per_page=${PER_PAGE}&skipFetchThreads=true`,
  'a page in the middle': (channel: string, middle: string) =>
    `/api/v4/channels/${channel}/posts?per_page=${PER_PAGE}&collapsedThreads=true&before=${middle}`,
};

/**
 * GET of a page of 60 posts of a channel with very many posts, against the bare SQL for its rows.
 * @param args --posts 1000000 --seconds 5 --readers 8 --profile (a CPU profile of the server)
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      posts: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '5' },
      readers: { type: 'string', default: '8' },
      profile: { type: 'boolean', default: false },
    },
  });
  const [posts, seconds, readers] = [values.posts, values.seconds, values.readers].map(Number) as [
    number,
    number,
    number,
  ];
  const database = await startDatabase();
  const world = await makeWorld(database.pool, { users: 64, channels: 1 });
  const channel = world.channelIds[0] as string;
  const middle = await fill(database, world, posts);
  const server = await startServer({
    databaseUrl: database.url,
    nodeOptions: values.profile ? ['--cpu-prof', '--cpu-prof-dir=bench-profile'] : [],
  });
  const clients = await Promise.all(world.users.slice(0, readers).map(({ token }) => Client.open(server.port, token)));
  const bare = await measure(database, undefined, readers, seconds, async () => {
    await database.pool.query({ name: 'bare page', text: BARE, values: [channel] });
  });
  report(`bare SQL, ${short(posts)} posts, ${readers} readers`, rowsOf(bare));
  for (const [name, address] of Object.entries(VARIANTS)) {
    const path = address(channel, middle);
    const read = async (i: number) => {
      const { status } = await (clients[i] as Client).get(path);
      if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    };
    await measure(database, server.pid, readers, 1, read);
    const page = await measure(database, server.pid, readers, seconds, read);
    report(name, {
      ...rowsOf(page),
      'server CPU ms/page': page.serverCpu.toFixed(3),
      'database CPU to bare': short(page.databaseCpu / bare.databaseCpu),
      'p50 to bare': short(page.p50 / bare.p50),
    });
  }
  for (const client of clients) client.close();
  await server.stop();
  await database.stop();
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly databaseCpu: number;
  readonly serverCpu: number;
}

const rowsOf = ({ perSecond, p50, p99, databaseCpu }: Measured) => ({
  'pages/s': short(perSecond),
  'p50, p99 ms': `${short(p50)}, ${short(p99)}`,
  'database CPU ms/page': databaseCpu.toFixed(3),
});

async function measure(
  database: BenchDatabase,
  serverPid: number | undefined,
  readers: number,
  seconds: number,
  read: (reader: number) => Promise<void>,
): Promise<Measured> {
  const cpu = () => ({ database: cpuOfFamily(database.pid), server: serverPid ? cpuOf(serverPid) : 0 });
  const times: number[] = [];
  const before = cpu();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async (_, i) => {
      while (performance.now() - start < seconds * 1000) {
        const sent = performance.now();
        await read(i);
        times.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  const after = cpu();
  return {
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    databaseCpu: (after.database - before.database) / times.length,
    serverCpu: (after.server - before.server) / times.length,
  };
}

/** Fills the channel, a thread for each first post; gives the id of a post in the middle. */
async function fill({ pool }: BenchDatabase, world: World, posts: number): Promise<string> {
  const [channelId, start] = [world.channelIds[0], Date.now() - posts * 1000];
  const users = world.users.map(({ id }) => id);
  const prefix = newId().slice(0, 16);
  const id = (n: string) => `$1 || lpad((${n})::text, 10, '0')`;
  const root = `n - n % ${REPLIES_PER_ROOT + 1}`;
  await pool.query(
    `insert into posts (id, create_at, update_at, user_id, channel_id, root_id, message)
     select ${id('n')}, $2::int8 + n * 1000, $2::int8 + n * 1000, ($3::text[])[1 + n % ${users.length}], $4,
       case when n = ${root} then '' else ${id(root)} end, 'message ' || n || repeat(' some words', (n % 12)::int)
     from generate_series(0, $5::int8 - 1) as n`,
    [prefix, start, users, channelId, posts],
  );
  await pool.query(
    `insert into threads (post_id, channel_id, team_id, reply_count, last_reply_at, participants)
     select root_id, channel_id, $1, count(*), max(create_at), array_agg(user_id)
     from posts where root_id <> '' group by root_id, channel_id`,
    [world.teamId],
  );
  await pool.query('vacuum analyze');
  return `${prefix}${String(Math.floor(posts / 2)).padStart(10, '0')}`;
}

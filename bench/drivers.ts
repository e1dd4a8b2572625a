import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { effectsOf } from '../apps/server/src/conversation/posts/save/effects.ts';
import { saveStatement } from '../apps/server/src/conversation/posts/save/statement.ts';
import { newId } from '../apps/server/src/core/ids/index.ts';
import { cpuOfFamily } from './lib/cpu.ts';
import { type BenchDatabase, startDatabase } from './lib/database.ts';
import { report } from './lib/figures.ts';
import { makeWorld, type World } from './lib/world.ts';

const TEXT = saveStatement({ files: false, replies: false });

/**
 * The statement that saves posts, sent by `pg` and by `postgres` in turns, prepared by both: CPU of the driver's process and of the
 * database for each post.
 * @param args --size 32 (posts a statement) --seconds 5 --in-flight 1 --rounds 3
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '32' },
      seconds: { type: 'string', default: '5' },
      'in-flight': { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [size, seconds, inFlight, rounds] = [values.size, values.seconds, values['in-flight'], values.rounds].map(
    Number,
  ) as [number, number, number, number];
  const database = await startDatabase();
  const world = await makeWorld(database.pool, { users: 64, channels: 10 });
  const address = new URL(database.url);
  const sql = postgres({
    host: decodeURIComponent(address.searchParams.get('host') ?? address.hostname),
    port: Number(address.port || 5432),
    user: address.username,
    password: address.password,
    database: address.pathname.slice(1),
    max: inFlight,
  });
  const drivers: Record<string, (lists: readonly object[]) => Promise<unknown>> = {
    pg: (lists) => database.pool.query({ name: 'save', text: TEXT, values: lists.map((list) => JSON.stringify(list)) }),
    postgres: (lists) => sql.unsafe(TEXT, lists as never[], { prepare: true }),
  };
  for (let round = 1; round <= rounds; round++) {
    for (const [name, send] of Object.entries(drivers)) {
      await measure(database, world, send, { size, seconds: 1, inFlight });
      report(`${name}, round ${round}`, await measure(database, world, send, { size, seconds, inFlight }));
    }
  }
  await sql.end();
  await database.stop();
}

async function measure(
  database: BenchDatabase,
  world: World,
  send: (lists: readonly object[]) => Promise<unknown>,
  { size, seconds, inFlight }: { size: number; seconds: number; inFlight: number },
) {
  const cpu = process.cpuUsage();
  const databaseCpu = cpuOfFamily(database.pid);
  const start = performance.now();
  let posts = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() - start < seconds * 1000) {
        await send(batch(world, size));
        posts += size;
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    'posts/s': Math.round(posts / elapsed),
    'driver CPU ms/post': ((user + system) / 1000 / posts).toFixed(4),
    'database CPU ms/post': ((cpuOfFamily(database.pid) - databaseCpu) / posts).toFixed(4),
  };
}

function batch(world: World, size: number): object[] {
  const now = Date.now();
  const rows = Array.from({ length: size }, (_, i) => ({
    id: newId(),
    create_at: now + i,
    update_at: now + i,
    edit_at: 0,
    is_pinned: false,
    user_id: world.users[Math.floor(Math.random() * world.users.length)]?.id ?? '',
    channel_id: world.channelIds[Math.floor(Math.random() * world.channelIds.length)] ?? '',
    root_id: '',
    message: 'a message of some length, as people write them when they have something to say',
    type: '',
    props: {},
    hashtags: '',
    file_ids: [],
    pending_post_id: newId(),
    remote_id: '',
  }));
  const { channels, members } = effectsOf(
    rows.map((row) => ({
      createAt: row.create_at,
      userId: row.user_id,
      channelId: row.channel_id,
      teamId: world.teamId,
      rootId: '',
      isUrgent: false,
      counts: true,
      marksRead: true,
      mentions: { explicit: [], everyone: [] },
      autoFollow: true,
      newFollowers: [],
    })),
  );
  return [rows, [...channels], [...members]];
}

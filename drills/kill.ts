import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort } from '../apps/server/src/core/db/embedded/endpoint.ts';
import { startEmbeddedPostgres } from '../apps/server/src/core/db/embedded/index.ts';
import { processesOf, signal } from '../apps/server/src/core/db/embedded/processes.ts';
import { migrate } from '../apps/server/src/migrations/index.ts';
import { report } from '../bench/lib/figures.ts';
import { Client } from '../bench/lib/http.ts';
import { startServer } from '../bench/lib/server.ts';
import { makeWorld, type World } from '../bench/lib/world.ts';

const CHANNELS = 10;
const VICTIMS = ['server', 'database', 'server and database'] as const;
type Victims = (typeof VICTIMS)[number];

const quiet = { info() {}, error: console.error };

/** What a writer was told: the ids of its posts, by its own names for them. */
type Acknowledged = Map<string, string>;

/**
 * kill -9 under load: writers go on through it all, each asking again with the same `pending_post_id` until it is told that the post
 * is saved. In turns the server is killed, its database, and both. In the end every acknowledged post must be there
 * once, under the id that was told, and none twice; and the channels must have counted them all.
 * @param args --writers 64 --rounds 20
 * @returns whether all of it holds
 */
export async function drill(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: { writers: { type: 'string', default: '64' }, rounds: { type: 'string', default: '20' } },
  });
  const [writers, rounds] = [Number(values.writers), Number(values.rounds)];
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-drill-'));
  try {
    const world = await prepare(dataFolder, writers);
    const port = await freePort();
    let server = await startServer({ dataFolder, port });
    const load = startLoad(world, port);
    for (let round = 1; round <= rounds; round++) {
      const before = load.acknowledged.size;
      while (load.acknowledged.size < before + 4 * writers) await wait(20);
      await wait(200 + Math.random() * 1000);
      const victims = VICTIMS[round % VICTIMS.length] as Victims;
      const posts = load.acknowledged.size - before;
      if (victims !== 'server') signal(await databaseOf(dataFolder), 'SIGKILL');
      if (victims !== 'database') {
        await server.kill();
        server = await startServer({ dataFolder, port });
      }
      process.stdout.write(`round ${round}: ${victims} killed after ${posts} posts\n`);
    }
    await wait(1000);
    await load.stop();
    await server.stop();
    return await verify(dataFolder, load);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** A data folder whose database has people with sessions and channels. */
async function prepare(dataFolder: string, writers: number): Promise<World> {
  const database = await startEmbeddedPostgres({ dataDir: dataFolder, log: quiet });
  await migrate(database.url);
  const pool = new pg.Pool({ connectionString: database.url });
  // An ended pool's connections may still be closing when the database stops.
  pool.on('error', () => undefined);
  const world = await makeWorld(pool, { users: writers, channels: CHANNELS });
  await pool.end();
  await database.stop();
  return world;
}

/** The processes of the server's own database. */
async function databaseOf(dataFolder: string): Promise<number[]> {
  return processesOf(join(await realpath(join(dataFolder, 'postgres')), 'cluster'));
}

interface Load {
  readonly acknowledged: Acknowledged;
  /** Posts of which two different ids were told. */
  readonly contradictions: string[];
  retries: number;
  stop(): Promise<void>;
}

function startLoad(world: World, port: number): Load {
  const load = { acknowledged: new Map<string, string>(), contradictions: [] as string[], retries: 0 };
  let isOver = false;
  const writers = world.users.map(async ({ id: userId, token }, i) => {
    let client: Client | undefined;
    for (let n = 0; !isOver; n++) {
      const pending = `${userId}:${n}`;
      const body = {
        channel_id: world.channelIds[(i + n) % CHANNELS],
        message: `post ${n}`,
        pending_post_id: pending,
      };
      for (let isSaved = false; !isSaved; ) {
        try {
          client ??= await Client.open(port, token);
          const { status, body: answer } = await client.post('/api/v4/posts', body);
          isSaved = status === 201;
          if (isSaved) remember(pending, JSON.parse(answer.toString()).id);
          // Now and then a client doesn't get to know, and asks again what was done already.
          if (isSaved && n % 50 === 0) {
            const again = await client.post('/api/v4/posts', body);
            if (again.status === 201) remember(pending, JSON.parse(again.body.toString()).id);
          }
        } catch {
          client?.close();
          client = undefined;
        }
        if (!isSaved) {
          load.retries++;
          await wait(50 + Math.random() * 100);
        }
      }
    }
    client?.close();
  });
  const remember = (pending: string, id: string) => {
    const known = load.acknowledged.get(pending);
    if (known !== undefined && known !== id) load.contradictions.push(pending);
    load.acknowledged.set(pending, id);
  };
  return Object.assign(load, {
    async stop() {
      isOver = true;
      await Promise.all(writers);
    },
  });
}

/** Compares what was told with what is in the database. */
async function verify(dataFolder: string, { acknowledged, contradictions, retries }: Load): Promise<boolean> {
  const database = await startEmbeddedPostgres({ dataDir: dataFolder, log: quiet });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ pending_post_id: string; ids: string[] }>(
    `select pending_post_id, array_agg(id::text) as ids from posts where pending_post_id <> '' group by pending_post_id`,
  );
  const { rows: miscounted } = await client.query(
    `select c.id from channels c where c.total_msg_count <> (select count(*) from posts p where p.channel_id = c.id)`,
  );
  await client.end();
  await database.stop();
  const saved = new Map(rows.map(({ pending_post_id, ids }) => [pending_post_id, ids]));
  const twice = rows.filter(({ ids }) => ids.length > 1).length;
  const lost = [...acknowledged].filter(([pending, id]) => !saved.get(pending)?.includes(id)).length;
  report('in the end', {
    'posts acknowledged': acknowledged.size,
    'requests repeated': retries,
    'posts in the database': rows.length,
    'acknowledged and lost': lost,
    'saved twice': twice,
    'told under two ids': contradictions.length,
    'channels that miscounted': miscounted.length,
  });
  return lost === 0 && twice === 0 && contradictions.length === 0 && miscounted.length === 0;
}

// node scripts/run.mjs drills/kill.ts [--rounds 20] [--writers 64] [--seconds 3]: kills the server, its database or both under load,
// again and again, and then looks whether every acknowledged post is there once and none is there twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { newId } from '../apps/server/src/core/ids.ts';
import { Api } from '../scripts/seed/api.ts';

const MAIN = join(import.meta.dirname, '../apps/server/src/main.ts');
const PORT = 8099;
const URL_BASE = `http://127.0.0.1:${PORT}`;
const PASSWORD = 'Kill-the-server-1';
const CHANNELS = 10;
const PAGE = 200;
const RETRY_MS = 50;
const KILLS = ['server', 'database', 'both'] as const;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    writers: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '3' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'parley-drill-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let server = await start();
process.once('exit', () => server.kill('SIGKILL'));
const { writers, channels } = await makeWorld(Number(values.writers));

/** What was acknowledged: the post's id by its text, which is different for every post. */
const acknowledged = new Map<string, string>();
let retries = 0;
let isOver = false;
const writing = writers.map(({ api, name }, n) => write(api, name, n));

for (let round = 0; round < Number(values.rounds); round++) {
  await sleep(Number(values.seconds) * 1000);
  const target = KILLS[round % KILLS.length];
  const before = acknowledged.size;
  const since = performance.now();
  if (target !== 'server') await killDatabase();
  if (target !== 'database') {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    server = await start();
  }
  while (acknowledged.size < before + writers.length) await sleep(20);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  say(`round ${round + 1}: killed ${target} after ${before} posts; writing again ${seconds} s later`);
}
isOver = true;
await Promise.all(writing);

const found = await readAll();
const twice = [...found].filter(([, ids]) => ids.length > 1);
const lost = [...acknowledged].filter(([text, id]) => !found.get(text)?.includes(id));
say(`${acknowledged.size} posts acknowledged, ${retries} requests repeated, ${found.size} posts there`);
say(`lost: ${lost.length}, there twice: ${twice.length}`);
server.kill('SIGTERM');
await once(server, 'exit');
await rm(folder, { recursive: true, force: true });
process.exit(lost.length + twice.length > 0 ? 1 : 0);

/** Starts the server as people do and waits until it listens. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PARLEY_DATA: folder,
      MM_SERVICESETTINGS_LISTENADDRESS: `127.0.0.1:${PORT}`,
      MM_LOGSETTINGS_CONSOLELEVEL: 'ERROR',
      MM_TEAMSETTINGS_MAXUSERSPERTEAM: '1000',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface(child.stdout)) if (line.includes('is ready')) break;
  child.stdout.resume();
  return child;
}

/** The main process and all that work for it, which would otherwise finish what they are doing. */
async function killDatabase(): Promise<void> {
  const [pid] = (await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n');
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  for (const one of [pid, ...children.trim().split(' ')]) kill(Number(one));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended by itself
  }
}

async function makeWorld(count: number) {
  const admin = new Api(URL_BASE);
  await admin.post('/users', { email: 'admin@example.com', username: 'admin', password: PASSWORD });
  await admin.logIn('admin', PASSWORD);
  const team = await admin.post<{ id: string }>('/teams', { name: 'drill', display_name: 'Drill', type: 'O' });
  const channels = await Promise.all(
    Array.from({ length: CHANNELS }, async (_, n) => {
      const channel = { team_id: team.id, name: `channel-${n}`, display_name: `Channel ${n}`, type: 'O' };
      return (await admin.post<{ id: string }>('/channels', channel)).id;
    }),
  );
  const writers = await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const name = `writer${n}`;
      await admin.post('/users', { email: `${name}@example.com`, username: name, password: PASSWORD });
      const api = new Api(URL_BASE);
      const { id } = await api.logIn(name, PASSWORD);
      await admin.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: id });
      for (const channel of channels) await admin.post(`/channels/${channel}/members`, { user_id: id });
      return { api, name: id };
    }),
  );
  return { writers, channels };
}

/** Writes post after post; each is sent again, under the same pending id, until it is acknowledged. */
async function write(api: Api, userId: string, writer: number): Promise<void> {
  for (let n = 0; !isOver; n++) {
    const message = `post ${n} of writer ${writer}`;
    const post = { channel_id: channels[n % CHANNELS], message, pending_post_id: `${userId}:${newId()}` };
    for (;;) {
      const saved = await api.post<{ id: string }>('/posts', post).catch(() => null);
      if (saved) {
        acknowledged.set(message, saved.id);
        break;
      }
      retries++;
      await sleep(RETRY_MS);
    }
  }
}

/** Every post of the channels: its ids by its text. */
async function readAll(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const reader = new Api(URL_BASE);
  await reader.logIn('writer0', PASSWORD);
  for (const channel of channels) {
    let before = '';
    for (;;) {
      const query = `per_page=${PAGE}${before ? `&before=${before}` : ''}`;
      const page = await reader.get<{ order: string[]; posts: Record<string, { message: string; type: string }> }>(
        `/channels/${channel}/posts?${query}`,
      );
      for (const id of page.order) {
        const post = page.posts[id];
        if (post && post.type === '') found.set(post.message, [...(found.get(post.message) ?? []), id]);
      }
      before = page.order.at(-1) ?? '';
      if (page.order.length < PAGE) break;
    }
  }
  return found;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryStorage, type Storage } from '../../../lib/storage/storage.ts';
import { type TestClient, testClient, until } from '../../../testing/client.ts';
import { aPost, asPosted, toChannel } from '../../../testing/things.ts';
import { timelineView } from '../selectors.ts';
import { outboxEffects, outboxOf } from './outbox.ts';
import { outboxEntries } from './store.ts';

type Sent = { channel_id: string; message: string; pending_post_id: string; root_id: string };
type Outcome = 'take' | 'refuse' | 'break' | 'lose the answer' | 'unavailable' | 'fail';

/** A server that takes each pending post once, whatever happens on the way. */
class Posts {
  readonly server: Server = createServer((request, response) => void this.#serve(request, response));
  readonly taken: Post[] = [];
  readonly tried: string[] = [];
  /** what happens to the next attempts, then `take` */
  outcomes: Outcome[] = [];
  /** attempts at these messages wait for `release` */
  hold = false;
  #held: (() => void)[] = [];

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  release(): void {
    this.hold = false;
    for (const go of this.#held.splice(0)) go();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = JSON.parse(String(Buffer.concat(chunks)) || '{}') as Sent;
    if (request.method === 'PUT') return this.#edit(request.url ?? '', sent.message, response);
    this.tried.push(sent.message);
    if (this.hold) await new Promise<void>((go) => this.#held.push(go));
    const outcome = this.outcomes.shift() ?? 'take';
    if (outcome === 'break') return void request.socket.destroy();
    if (outcome === 'refuse')
      return this.#answer(response, 400, { id: 'no.such', message: 'Too long.', status_code: 400 });
    if (outcome === 'unavailable') return this.#answer(response, 503, {});
    if (outcome === 'fail') return this.#answer(response, 500, {});
    const post = this.#take(sent);
    if (outcome === 'lose the answer') return void request.socket.destroy();
    this.#answer(response, 201, post);
  }

  #take(sent: Sent): Post {
    const known = this.taken.find(({ pending_post_id }) => pending_post_id === sent.pending_post_id);
    if (known) return known;
    const post = aPost(1000 + this.taken.length, { ...sent, user_id: 'me' });
    this.taken.push(post);
    return post;
  }

  #edit(url: string, message: string, response: ServerResponse): void {
    const post = this.taken.find(({ id }) => url.includes(`/${id}/`));
    if (post) post.message = message;
    this.#answer(response, 200, post);
  }

  #answer(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  }
}

let posts: Posts;
let storage: Storage;
let client: TestClient;
let url: string;

beforeEach(async () => {
  posts = new Posts();
  storage = memoryStorage();
  url = await posts.listen();
  client = visit();
});

afterEach(async () => {
  posts.release();
  posts.server.closeAllConnections();
  await new Promise((resolve) => posts.server.close(resolve));
});

/** A page of the browser; what is kept on the device is shared by all of a test. */
function visit(): TestClient {
  const page = testClient(url, [outboxEffects], storage);
  const ends = { before: '', after: '', oldest: true, newest: true, live: true, syncedAt: 0 };
  page.store.apply('timeline.page', { key: 'town', page: { ids: [], ...ends } });
  return page;
}

const send = (message: string, channelId = 'town') => outboxOf(client).send({ channelId, message });
const entries = () => outboxEntries(client.store.getState());
const statuses = () => entries().map(({ status }) => status);
const taken = () => posts.taken.map(({ message }) => message);
const shown = () => timelineView('town')(client.store.getState()).ids;
const kept = async () => (await storage.entries('outbox:')).length;

test('a message is on the screen at once, and stays the same line when it has arrived', async () => {
  posts.hold = true;
  const pendingId = send('hello');
  expect(shown()).toEqual([pendingId]);
  await until(() => posts.tried.length === 1);
  expect(statuses()).toEqual(['sending']);
  posts.release();
  await until(() => entries().length === 0);
  expect(shown()).toEqual(['p1000']);
  expect(client.store.getState().posts.byId.p1000?.pending_post_id).toBe(pendingId);
  await until(async () => (await kept()) === 0);
});

test('messages of a channel go in order, one after the other; channels do not wait for each other', async () => {
  posts.hold = true;
  for (const message of ['one', 'two', 'three']) send(message);
  send('elsewhere', 'other');
  await until(() => posts.tried.length === 2);
  expect(posts.tried.sort()).toEqual(['elsewhere', 'one']);
  posts.release();
  await until(() => entries().length === 0);
  expect(taken().filter((message) => message !== 'elsewhere')).toEqual(['one', 'two', 'three']);
});

test('without a connection messages wait, and go out in order when it is back', async () => {
  posts.outcomes = ['break'];
  send('one');
  send('two');
  await until(() => statuses()[0] === 'waiting');
  expect(statuses()).toEqual(['waiting', 'queued']);
  client.store.apply('connection.changed', { state: { kind: 'open' } });
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['one', 'two']);
});

test('they also go out without a sign of the connection, after a wait', async () => {
  posts.outcomes = ['unavailable'];
  send('one');
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['one']);
});

test('an answer that is lost on the way makes no second message', async () => {
  posts.outcomes = ['lose the answer', 'lose the answer'];
  send('once');
  for (let i = 0; i < 2; i++) {
    await until(() => statuses()[0] === 'waiting' && posts.tried.length === i + 1);
    outboxOf(client).wake();
  }
  await until(() => entries().length === 0);
  expect(posts.tried).toHaveLength(3);
  expect(taken()).toEqual(['once']);
  expect(shown()).toEqual(['p1000']);
});

test('the echo of the socket and the answer are one message, whichever comes first', async () => {
  posts.hold = true;
  send('hello');
  await until(() => posts.tried.length === 1);
  const pending_post_id = entries()[0]?.pendingId ?? '';
  const echo = aPost(1000, { user_id: 'me', message: 'hello', pending_post_id });
  client.store.apply('posted', asPosted(echo), toChannel('town'));
  expect(entries()).toEqual([]);
  expect(shown()).toEqual(['p1000']);
  posts.release();
  await until(async () => (await kept()) === 0 && posts.taken.length === 1);
  expect(shown()).toEqual(['p1000']);
});

test('the echo came and the answer is lost: it is not sent again', async () => {
  posts.outcomes = ['lose the answer'];
  posts.hold = true;
  send('hello');
  await until(() => posts.tried.length === 1);
  const pending_post_id = entries()[0]?.pendingId ?? '';
  client.store.apply('posted', asPosted(aPost(1000, { user_id: 'me', pending_post_id })), toChannel('town'));
  posts.release();
  await until(async () => (await kept()) === 0);
  send('next');
  await until(() => posts.taken.length === 2);
  expect(posts.tried).toEqual(['hello', 'next']);
});

test('a refused message says why and does not hold up the next; it can be sent again', async () => {
  posts.outcomes = ['refuse'];
  const refused = send('bad');
  send('good');
  await until(() => statuses()[0] === 'failed' && posts.taken.length === 1);
  expect(entries()[0]?.error).toEqual({ id: 'no.such', message: 'Too long.', status: 400 });
  expect(taken()).toEqual(['good']);
  outboxOf(client).retry(refused);
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['good', 'bad']);
});

test('a refused message can be changed and sent, or given up', async () => {
  posts.outcomes = ['refuse', 'refuse'];
  const [first, second] = [send('bad'), send('worse')];
  await until(() => statuses().join() === 'failed,failed');
  outboxOf(client).edit(first, 'better');
  await outboxOf(client).discard(second);
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['better']);
  await until(async () => (await kept()) === 0);
});

test('changed after an attempt that had arrived, the message has the new words', async () => {
  posts.outcomes = ['lose the answer', 'refuse'];
  const id = send('old');
  await until(() => statuses()[0] === 'waiting');
  outboxOf(client).wake();
  await until(() => statuses()[0] === 'failed');
  outboxOf(client).edit(id, 'new');
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['new']);
});

test('a server that fails again and again hands the message back', async () => {
  posts.outcomes = Array<Outcome>(5).fill('fail');
  send('unlucky');
  await until(() => {
    outboxOf(client).wake();
    return statuses()[0] === 'failed';
  });
  expect(entries()[0]?.error?.status).toBe(500);
  expect(posts.tried).toHaveLength(5);
});

test('what was not sent goes out on the next visit, in order, with the same ids', async () => {
  posts.outcomes = ['lose the answer', 'refuse'];
  send('one');
  await until(() => statuses()[0] === 'waiting');
  const before = entries().map(({ pendingId }) => pendingId);
  client = visit();
  posts.outcomes = [];
  await outboxOf(client).restore();
  expect(entries().map(({ pendingId }) => pendingId)).toEqual(before);
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['one']);
});

test('a refused message is still there on the next visit, and is not sent by itself', async () => {
  posts.outcomes = ['refuse'];
  send('bad');
  await until(() => statuses()[0] === 'failed');
  await until(async () => (await kept()) === 1);
  client = visit();
  await outboxOf(client).restore();
  expect(entries()).toMatchObject([{ message: 'bad', status: 'failed', error: { id: 'no.such' } }]);
  expect(posts.tried).toEqual(['bad']);
});

test('a device that keeps nothing is no reason not to send', async () => {
  const broken: Storage = { ...storage, setLast: () => Promise.reject(new Error('full')) };
  client = testClient(url, [outboxEffects], broken);
  send('hello');
  await until(() => entries().length === 0);
  expect(taken()).toEqual(['hello']);
  expect(client.reported.length).toBeGreaterThan(0);
});

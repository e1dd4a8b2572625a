import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryStorage, type Storage } from '../../../lib/storage/storage.ts';
import { type TestClient, testClient, until } from '../../../testing/client.ts';
import { aPost } from '../../../testing/things.ts';
import { currentToast, dismissToast } from '../../../ui/toast-store.ts';
import { deletionsEffects, deletionsOf } from './deletions.ts';
import { isGone } from './store.ts';

/** What the server answers to the next deletions, then 200. */
let answers: number[] = [];
let asked: string[] = [];
let server: Server;
let storage: Storage;
let client: TestClient;

beforeEach(async () => {
  answers = [];
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const status = answers.shift() ?? 200;
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? { status: 'OK' } : { id: 'no', message: 'It may not go.' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  storage = memoryStorage();
  client = visit();
});
afterEach(async () => {
  dismissToast();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A page of the browser, in which two posts are known; what is kept on the device is shared by all of a test. */
function visit(): TestClient {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = testClient(url, [deletionsEffects], storage);
  page.store.apply('posts.received', { posts: [mine, other] });
  return page;
}

const mine = aPost(1, { user_id: 'me' });
const other = aPost(2, { user_id: 'me', channel_id: 'elsewhere' });
const gone = (post = mine) => isGone(client.store.getState(), post);
const stored = (post = mine) => client.store.getState().posts.byId[post.id];
const kept = async () => (await storage.entries('deletion:')).length;

test('a deleted post is gone here, and the server is not told as long as it can be brought back', async () => {
  deletionsOf(client).begin(mine);
  expect(gone()).toBe(true);
  await until(async () => (await kept()) === 1);
  expect(deletionsOf(client).undo(mine.id)).toBe(true);
  expect(gone()).toBe(false);
  expect(stored()).toBe(mine);
  await until(async () => (await kept()) === 0);
  expect(asked).toEqual([]);
  expect(deletionsOf(client).undo(mine.id)).toBe(false);
});

test('the newest is brought back first', () => {
  deletionsOf(client).begin(mine);
  const deletion = { postId: other.id, channelId: 'elsewhere', until: Date.now() + 60_000 };
  client.store.apply('deletion.begun', { deletion });
  expect(deletionsOf(client).undoNewest()).toBe(true);
  expect([gone(mine), gone(other)]).toEqual([true, false]);
  expect(deletionsOf(client).undoNewest()).toBe(true);
  expect(deletionsOf(client).undoNewest()).toBe(false);
});

test('when the channel is left, the server is told of what was deleted in it', async () => {
  deletionsOf(client).begin(mine);
  deletionsOf(client).begin(other);
  await deletionsOf(client).finish('town');
  expect(asked).toEqual(['DELETE /api/v4/posts/p1']);
  expect(stored()?.delete_at).toBeGreaterThan(0);
  expect(deletionsOf(client).undo(mine.id)).toBe(false);
  expect(deletionsOf(client).undo(other.id)).toBe(true);
});

test('a refusal brings it back, and says why', async () => {
  answers = [403];
  deletionsOf(client).begin(mine);
  await deletionsOf(client).finish();
  expect(gone()).toBe(false);
  expect(stored()).toBe(mine);
  expect(currentToast()?.text).toBe('The post was not deleted. It may not go.');
  await until(async () => (await kept()) === 0);
});

test('what the server does not hear it is told again, until it has', async () => {
  answers = [503, 503];
  deletionsOf(client).begin(mine);
  await deletionsOf(client).finish();
  expect(gone()).toBe(true);
  await until(() => {
    client.store.apply('connection.changed', { state: { kind: 'open' } });
    return (stored()?.delete_at ?? 0) > 0;
  });
  expect(asked).toHaveLength(3);
});

test('a page that ended without another word: the next one deletes what was deleted', async () => {
  deletionsOf(client).begin(mine);
  client = visit();
  expect(gone()).toBe(false);
  await deletionsOf(client).restore();
  expect(gone()).toBe(true);
  await until(async () => (await kept()) === 0);
  expect(asked).toEqual(['DELETE /api/v4/posts/p1']);
});

test('what is gone already is deleted', async () => {
  answers = [404];
  deletionsOf(client).begin(mine);
  await deletionsOf(client).finish();
  expect(stored()?.delete_at).toBeGreaterThan(0);
  expect(await kept()).toBe(0);
});

test('after the session the device keeps what the server was not told; before it ends all are told', async () => {
  answers = [401];
  deletionsOf(client).begin(mine);
  await deletionsOf(client).finish();
  expect(await kept()).toBe(1);
  client = visit();
  deletionsOf(client).begin(other);
  await deletionsOf(client).settle();
  expect(asked.slice(1).sort()).toEqual(['DELETE /api/v4/posts/p1', 'DELETE /api/v4/posts/p2']);
  await until(async () => (await kept()) === 0);
});

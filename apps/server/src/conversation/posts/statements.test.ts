import { afterAll, beforeAll, expect, test } from 'vitest';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob'>;
let room: { id: string };
let root: string;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob'] });
  room = await makeChannel(a, here.team.id, { with: [here.alice, here.bob] });
  root = (await say('the first post')).id;
  await say('a reply', { root_id: root });
  await page('');
});
afterAll(() => a.close());

const say = async (message: string, more: object = {}): Promise<{ id: string }> =>
  (await here.alice.post('/posts', { channel_id: room.id, message, ...more })).body;
const page = (query: string) => here.alice.get(`/channels/${room.id}/posts?per_page=60&${query}`);
const during = (work: () => Promise<unknown>) => statementsDuring(a.core, work);

const isSave = (text: string): boolean => text.includes('insert into posts');

test('a post is saved by one statement, without a transaction around it', async () => {
  const statements = await during(() => say('alone', { pending_post_id: `${here.alice.id}:1` }));
  expect(statements.map(isSave)).toEqual([true]);
});

test('so is a reply, whoever follows and listens', async () => {
  const socket = await here.bob.listen();
  await here.bob.put(`/users/${here.bob.id}/teams/${here.team.id}/threads/${root}/following`);
  const statements = await during(async () => {
    const { id } = await say('another reply', { root_id: root });
    await socket.next('posted', ({ data }) => JSON.parse(data.post).id === id);
    await socket.next('thread_updated', ({ data }) => JSON.parse(data.thread).id === root);
  });
  socket.close();
  expect(statements.map(isSave)).toEqual([true]);
});

test('posts that come together need nothing else, and never more statements than there are posts', async () => {
  const statements = await during(() =>
    Promise.all(Array.from({ length: 20 }, (_, i) => say(`post ${i}`, i % 2 ? { root_id: root } : {}))),
  );
  expect(statements.every(isSave)).toBe(true);
  expect(statements.length).toBeLessThanOrEqual(20);
});

test('a page is read by one statement, and by one more for each kind of thing that hangs on its posts', async () => {
  expect(await during(() => page('collapsedThreads=true'))).toHaveLength(1);
  expect(await during(() => page('collapsedThreads=true&collapsedThreadsExtended=true'))).toHaveLength(1);
  const { id } = await say('well liked');
  for (const emoji_name of ['+1', 'heart']) {
    await here.alice.post('/reactions', { user_id: here.alice.id, post_id: id, emoji_name });
  }
  expect(await during(() => page('collapsedThreads=true'))).toHaveLength(2);
});

test('threads come along with their replies by one statement more', async () => {
  const other = await makeChannel(a, here.team.id, { with: [here.alice] });
  const { id: root_id } = (await here.alice.post('/posts', { channel_id: other.id, message: 'first' })).body;
  await here.alice.post('/posts', { channel_id: other.id, message: 'reply', root_id });
  const path = `/channels/${other.id}/posts`;
  await here.alice.get(path);
  expect(await during(() => here.alice.get(path))).toHaveLength(2);
});

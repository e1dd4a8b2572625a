import type { PostList } from '@parley/contract/conversation/posts.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../apps/server/src/testing/caller.ts';
import { startServer, type TestServer } from '../apps/server/src/testing/server.ts';
import {
  deletionsOf,
  editPost,
  ensureChannel,
  loadAround,
  loadNewer,
  loadOlder,
  loadUnread,
  outboxOf,
  postById,
  timelineView,
} from '../apps/web/src/conversation/posts/index.ts';
import {
  ensureThread,
  followThread,
  inboxOf,
  loadInbox,
  loadOlderReplies,
  readThread,
  threadTotals,
} from '../apps/web/src/conversation/threads/index.ts';
import { until, type Visit, visitAs } from './support/parley.ts';

let server: TestServer;
let alice: Caller;
let bob: Caller;
let team: { id: string };
beforeAll(async () => {
  server = await startServer();
  [alice, bob] = await Promise.all([server.user(), server.user()]);
  team = (await bob.post('/teams', { name: `t-${bob.username}`, display_name: 'Bobs', type: 'O' })).body;
  await bob.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: alice.id });
});
afterAll(() => server?.close());

async function channelWith(count: number): Promise<{ id: string; posts: string[] }> {
  const name = `c-${count}-${Date.now().toString(36)}`;
  const { body: channel } = await bob.post('/channels', { team_id: team.id, name, display_name: name, type: 'O' });
  await bob.post(`/channels/${channel.id}/members`, { user_id: alice.id });
  const posts: string[] = [];
  for (let i = 0; i < count; i++) posts.push(await say(channel.id, `message ${i}`));
  return { id: channel.id, posts };
}

const say = async (channel_id: string, message: string, root_id = ''): Promise<string> =>
  (await bob.post('/posts', { channel_id, message, root_id })).body.id;
const view = ({ parley }: Visit, key: string) => timelineView(key)(parley.store.getState());
const written = (visit: Visit, key: string) =>
  view(visit, key).ids.filter((id) => postById(id)(visit.parley.store.getState())?.type === '');

test('a channel is read back to its beginning, page after page', async () => {
  const channel = await channelWith(150);
  const visit = await visitAs(alice, server.url);
  await ensureChannel(visit.parley, channel.id);
  expect(view(visit, channel.id)).toMatchObject({ hasOlder: true, hasNewer: false, loaded: true, live: true });
  while (view(visit, channel.id).hasOlder)
    await loadOlder(visit.parley, channel.id, view(visit, channel.id).ids[0] ?? '');
  expect(written(visit, channel.id)).toEqual(channel.posts);
  await visit.parley.stop();
});

test('a link leads into the middle, from where both ends are reached; what arrives meanwhile is only at the newest', async () => {
  const channel = await channelWith(150);
  const middle = channel.posts[40] ?? '';
  const visit = await visitAs(alice, server.url);
  await ensureChannel(visit.parley, channel.id);
  await loadAround(visit.parley, middle);
  const place = `${channel.id}#${middle}`;
  expect(view(visit, place)).toMatchObject({ hasOlder: true, hasNewer: true });
  expect(view(visit, place).ids).toHaveLength(61);
  const late = await say(channel.id, 'meanwhile');
  await until(() => view(visit, channel.id).ids.includes(late));
  expect(view(visit, place).ids).not.toContain(late);
  while (view(visit, place).hasNewer) await loadNewer(visit.parley, channel.id, middle);
  while (view(visit, place).hasOlder) await loadOlder(visit.parley, channel.id, middle);
  expect(written(visit, place)).toEqual([...channel.posts, late]);
  expect(view(visit, place).ids).toEqual(view(visit, channel.id).ids);
  await visit.parley.stop();
});

test('reading starts at the first post that is new', async () => {
  const channel = await channelWith(90);
  await alice.post('/channels/members/me/view', { channel_id: channel.id });
  const first = await say(channel.id, 'first new one');
  for (let i = 0; i < 50; i++) await say(channel.id, `new ${i}`);
  const visit = await visitAs(alice, server.url);
  expect(await loadUnread(visit.parley, channel.id)).toBe(first);
  expect(view(visit, `${channel.id}#${first}`)).toMatchObject({ hasOlder: true, hasNewer: true });
  await visit.parley.stop();
});

test("edits and deletions of one's own are seen at once", async () => {
  const channel = await channelWith(1);
  const visit = await visitAs(alice, server.url);
  await ensureChannel(visit.parley, channel.id);
  outboxOf(visit.parley).send({ channelId: channel.id, message: 'mine' });
  await until(() => Object.keys(visit.parley.store.getState().outbox.byId).length === 0);
  const mine = view(visit, channel.id).ids.at(-1) ?? '';
  await editPost(visit.parley, mine, 'mine, better');
  expect(postById(mine)(visit.parley.store.getState())).toMatchObject({ message: 'mine, better' });
  deletionsOf(visit.parley).begin({ id: mine, channel_id: channel.id });
  await deletionsOf(visit.parley).finish();
  expect(postById(mine)(visit.parley.store.getState())).toMatchObject({ message: '', delete_at: expect.any(Number) });
  expect((await alice.get(`/posts/${mine}`)).status).toBe(404);
  await expect(editPost(visit.parley, channel.posts[0] ?? '', 'not mine')).rejects.toMatchObject({ status: 403 });
  await visit.parley.stop();
});

test('a thread: its replies in pages, its counts, following and reading', async () => {
  const channel = await channelWith(1);
  const root = channel.posts[0] ?? '';
  const replies: string[] = [];
  for (let i = 0; i < 70; i++) replies.push(await say(channel.id, `reply ${i}`, root));
  const visit = await visitAs(alice, server.url);
  const { parley } = visit;
  const state = () => parley.store.getState();
  await ensureChannel(parley, channel.id);
  expect(written(visit, channel.id)).toEqual([root]);
  expect(postById(root)(state())?.reply_count).toBe(70);
  await ensureThread(parley, root);
  expect(view(visit, root)).toMatchObject({ hasOlder: true, hasNewer: false });
  expect(view(visit, root).ids).toEqual(replies.slice(-60));
  await loadOlderReplies(parley, root, view(visit, root).ids[0] ?? '');
  expect(view(visit, root).ids).toEqual(replies);
  expect(view(visit, root).hasOlder).toBe(false);

  await followThread(parley, team.id, root, true);
  await until(() => postById(root)(state())?.is_following === true);
  await loadInbox(parley, team.id);
  const before = threadTotals(team.id)(state()).unread;
  const last = await say(channel.id, `a reply for @${alice.username}`, root);
  await until(() => threadTotals(team.id)(state()).unread === before + 1);
  expect(inboxOf(team.id)(state())[0]).toMatchObject({ id: root, unreadReplies: 1, unreadMentions: 1, replyCount: 71 });
  expect(view(visit, root).ids.at(-1)).toBe(last);
  await readThread(parley, team.id, root);
  await until(() => threadTotals(team.id)(state()).unread === before);
  await followThread(parley, team.id, root, false);
  await until(() => inboxOf(team.id)(state()).length === 0);
  expect(visit.reported).toEqual([]);
  await parley.stop();
});

test('with replies in the channel they are there, in the order of their time', async () => {
  const channel = await channelWith(2);
  const reply = await say(channel.id, 'a reply', channel.posts[0]);
  await alice.put('/users/me/preferences', [
    { user_id: alice.id, category: 'display_settings', name: 'collapsed_reply_threads', value: 'off' },
  ]);
  await server.admin.put('/config/patch', { ServiceSettings: { CollapsedThreads: 'default_on' } });
  const visit = await visitAs(alice, server.url);
  await ensureChannel(visit.parley, channel.id);
  expect(written(visit, channel.id)).toEqual([...channel.posts, reply]);
  const second = await say(channel.id, 'another', channel.posts[0]);
  await until(() => written(visit, channel.id).at(-1) === second);
  const list: PostList = (await alice.get(`/channels/${channel.id}/posts?skipFetchThreads=true`)).body;
  expect(view(visit, channel.id).ids).toEqual(list.order.toReversed());
  await visit.parley.stop();
});

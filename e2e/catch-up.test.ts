import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { PostList } from '@parley/contract/conversation/posts.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../apps/server/src/testing/caller.ts';
import { startServer, type TestServer } from '../apps/server/src/testing/server.ts';
import { channelUnread, viewChannel } from '../apps/web/src/conversation/members/index.ts';
import { ensureChannel, outboxOf, postById, timelineView } from '../apps/web/src/conversation/posts/index.ts';
import { memoryStorage } from '../apps/web/src/lib/storage/storage.ts';
import { type CutWire, cutWire } from './support/cut-wire.ts';
import { until, type Visit, visitAs } from './support/parley.ts';

let server: TestServer;
let wire: CutWire;
let alice: Caller;
let bob: Caller;
let town: Channel;
beforeAll(async () => {
  server = await startServer();
  wire = await cutWire(server.url);
  [alice, bob] = await Promise.all([server.user(), server.user()]);
  const { body: team } = await server.admin.post('/teams', {
    name: `team${Date.now()}`,
    display_name: 'Team',
    type: 'O',
  });
  for (const { id } of [alice, bob])
    await server.admin.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: id });
  town = (await alice.get(`/teams/${team.id}/channels/name/town-square`)).body;
});
afterAll(async () => {
  await wire?.close();
  await server?.close();
});

const say = async (who: Caller, message: string, rest = {}): Promise<string> => {
  const { status, body } = await who.post('/posts', { channel_id: town.id, message, ...rest });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.id;
};

/** What the server holds of the channel's first posts, oldest first. */
async function held(): Promise<string[]> {
  const list: PostList = (await alice.get(`/channels/${town.id}/posts?per_page=200&collapsedThreads=true`)).body;
  return list.order.toReversed().map((id) => `${id} ${list.posts[id]?.message}`);
}

/** What the client shows of it. */
function shown({ parley }: Visit): string[] {
  const state = parley.store.getState();
  const posts = timelineView(town.id)(state).ids.map((id) => postById(id)(state));
  return posts.map((post) => `${post?.id} ${post?.delete_at ? '' : post?.message}`);
}

const open = async (visit: Visit) => {
  viewChannel(visit.parley, town.id);
  await ensureChannel(visit.parley, town.id);
};
const same = (visit: Visit) =>
  until(async () => {
    const [ours, theirs] = [shown(visit), await held()];
    return theirs.every((line, i) => line === ours.slice(-theirs.length)[i]);
  });

test('a short break is bridged event by event, a long one by asking what changed', async () => {
  const visit = await visitAs(alice, wire.url);
  await open(visit);
  const first = await say(bob, 'before');
  await same(visit);
  const before = visit.fresh();

  wire.cut();
  await say(bob, 'during a short break');
  wire.mend();
  await same(visit);
  expect(visit.fresh()).toBe(before);

  wire.cut();
  visit.forget();
  await say(bob, 'during a long break');
  await bob.put(`/posts/${first}/patch`, { message: 'changed' });
  const gone = await say(bob, 'short-lived');
  await bob.del(`/posts/${gone}`);
  wire.mend();
  await until(() => visit.fresh() > before);
  await same(visit);
  expect(visit.reported).toEqual([]);
  await visit.parley.stop();
});

test('with the wire cut again and again nothing is lost, doubled or out of order, and counts agree', async () => {
  const visit = await visitAs(alice, wire.url);
  await open(visit);
  const before = visit.fresh();
  const pending: Promise<unknown>[] = [];
  const mine: string[] = [];
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < 5; i++) {
      pending.push(say(bob, `bob ${round}.${i}${i === 3 ? ` @${alice.username}` : ''}`));
      const message = `alice ${round}.${i}`;
      mine.push(message);
      outboxOf(visit.parley).send({ channelId: town.id, message });
    }
    if (round % 3 === 0) wire.shake();
    if (round % 3 === 1) {
      wire.cut();
      if (round % 2 === 0) visit.forget();
      await Promise.all(pending);
      wire.mend();
    }
  }
  await Promise.all(pending);
  await until(() => Object.keys(visit.parley.store.getState().outbox.byId).length === 0);
  await same(visit);
  expect(visit.fresh()).toBeGreaterThan(before);
  const state = visit.parley.store.getState();
  const posts = timelineView(town.id)(state).ids.map((id) => postById(id)(state));
  const fromMe = posts.filter((post) => post?.user_id === alice.id && post.message.startsWith('alice '));
  expect(fromMe.map((post) => post?.message)).toEqual(mine);
  expect(new Set(posts.map((post) => post?.id)).size).toBe(posts.length);
  expect(visit.reported).toEqual([]);
  await visit.parley.stop();
});

test('unread counts agree with the server after events and after a break', async () => {
  const visit = await visitAs(alice, wire.url);
  const counts = async () => {
    const member: ChannelMember = (await alice.get(`/channels/${town.id}/members/${alice.id}`)).body;
    const channel: Channel = (await alice.get(`/channels/${town.id}`)).body;
    const count = channel.total_msg_count_root - member.msg_count_root;
    return {
      unread: count > 0,
      count,
      mentions: member.mention_count_root,
      urgent: member.urgent_mention_count > 0,
      muted: false,
    };
  };
  const agree = () =>
    until(
      async () =>
        JSON.stringify(channelUnread(town.id)(visit.parley.store.getState())) === JSON.stringify(await counts()),
    );
  viewChannel(visit.parley, town.id);
  viewChannel(visit.parley, '');
  await agree();
  await say(bob, 'news');
  await say(bob, `for @${alice.username}`);
  await agree();
  wire.cut();
  visit.forget();
  await say(bob, `again for @${alice.username}`);
  wire.mend();
  await agree();
  expect(channelUnread(town.id)(visit.parley.store.getState())).toEqual({
    unread: true,
    count: 3,
    mentions: 2,
    urgent: false,
    muted: false,
  });
  viewChannel(visit.parley, town.id);
  await agree();
  await visit.parley.stop();
});

test('what was written without a connection is sent by the next visit, once', async () => {
  const storage = memoryStorage();
  const visit = await visitAs(alice, wire.url, storage);
  wire.cut();
  outboxOf(visit.parley).send({ channelId: town.id, message: 'written on a train' });
  outboxOf(visit.parley).send({ channelId: town.id, message: 'and one more' });
  await until(async () => (await storage.entries('outbox:')).length > 0);
  await visit.parley.stop();
  wire.mend();
  const next = await visitAs(alice, wire.url, storage);
  await until(async () => (await held()).filter((line) => /train|one more/.test(line)).length === 2);
  await until(() => Object.keys(next.parley.store.getState().outbox.byId).length === 0);
  await next.parley.stop();
});

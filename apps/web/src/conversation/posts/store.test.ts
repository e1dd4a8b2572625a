import type { Post } from '@parley/contract/conversation/posts.ts';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { testStore } from '../../testing/store.ts';
import { aPost, asPosted, aThread, toChannel } from '../../testing/things.ts';
import { timelineView } from './selectors.ts';
import type { Page } from './timeline/window.ts';

const newestPage = { before: '', after: '', oldest: false, newest: true, live: true };

/** Loads a stretch, as a page of the server would. */
function load(store: Store, posts: Post[], page: Partial<Page> = newestPage, key = 'town'): void {
  store.apply('posts.received', { posts });
  const ids = posts.map(({ id }) => id);
  const whole = { ...newestPage, newest: false, ids, syncedAt: posts.at(-1)?.update_at ?? 0, ...page };
  store.apply('timeline.page', { key, page: whole });
}

const shown = (store: Store, key = 'town') => timelineView(key)(store.getState()).ids.join(' ');
const arrives = (store: Store, post: Post) => store.apply('posted', asPosted(post), toChannel(post.channel_id));
const post = (store: Store, id: string) => store.getState().posts.byId[id];

describe('a post that arrives', () => {
  test('is put at the end, once, however often it is told of', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2)]);
    arrives(store, aPost(3));
    arrives(store, aPost(3));
    store.apply('post.sent', { post: aPost(3) });
    expect(shown(store)).toBe('p1 p2 p3');
  });

  test('while the newest page is on its way is not lost', () => {
    const store = testStore();
    arrives(store, aPost(3));
    arrives(store, aPost(4, { channel_id: 'elsewhere' }));
    load(store, [aPost(1), aPost(2)]);
    expect(shown(store)).toBe('p1 p2 p3');
  });

  test('does not go into a stretch around an old post', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2)], { newest: false });
    load(store, [aPost(8)]);
    arrives(store, aPost(9));
    expect(shown(store, 'town#p1')).toBe('p1 p2');
    expect(shown(store)).toBe('p8 p9');
  });

  test('as a reply stays out of the channel with collapsed threads, and raises the count of its root', () => {
    const store = testStore({ collapsed: true });
    load(store, [aPost(1)]);
    load(store, [], { newest: true, oldest: true }, 'p1');
    arrives(store, aPost(2, { root_id: 'p1' }));
    arrives(store, aPost(2, { root_id: 'p1' }));
    expect(shown(store)).toBe('p1');
    expect(shown(store, 'p1')).toBe('p2');
    expect(post(store, 'p1')).toMatchObject({ reply_count: 1, last_reply_at: 2 });
  });

  test('as a reply is in the channel too without them', () => {
    const store = testStore({ collapsed: false });
    load(store, [aPost(1)]);
    arrives(store, aPost(2, { root_id: 'p1' }));
    expect(shown(store)).toBe('p1 p2');
  });

  test('is not counted again when the root was loaded with it', () => {
    const store = testStore();
    load(store, [aPost(1, { reply_count: 1, last_reply_at: 2 })]);
    arrives(store, aPost(2, { root_id: 'p1' }));
    expect(post(store, 'p1')?.reply_count).toBe(1);
  });
});

describe('a post that is edited', () => {
  test('shows its new text; an older copy does not bring the old one back', () => {
    const store = testStore();
    load(store, [aPost(1)]);
    store.apply('post_edited', { post: aPost(1, { message: 'new', update_at: 5 }) });
    store.apply('posts.received', { posts: [aPost(1)] });
    expect(post(store, 'p1')?.message).toBe('new');
  });

  test('keeps what the copy leaves out', () => {
    const store = testStore();
    const { metadata: _, ...bare } = aPost(1, { update_at: 2 });
    load(store, [aPost(1, { pending_post_id: 'me:1', is_following: true, metadata: { embeds: [] } })]);
    store.apply('posts.received', { posts: [bare] });
    expect(post(store, 'p1')).toMatchObject({ pending_post_id: 'me:1', is_following: true, metadata: { embeds: [] } });
  });

  test('that nobody has seen is not put anywhere', () => {
    const store = testStore();
    load(store, [aPost(8)]);
    store.apply('post_edited', { post: aPost(1, { update_at: 9 }) });
    expect(shown(store)).toBe('p8');
  });
});

describe('a post that is deleted', () => {
  test('by somebody leaves a mark without its words; a late copy does not bring them back', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2)]);
    store.apply('post_deleted', { post: aPost(1) });
    store.apply('posts.received', { posts: [aPost(1)] });
    expect(shown(store)).toBe('p1 p2');
    expect(post(store, 'p1')).toMatchObject({ message: '', delete_at: expect.any(Number) });
    expect(post(store, 'p1')?.delete_at).toBeGreaterThan(0);
  });

  test.each(['the answer', 'the event'])('by oneself is known to be, %s coming first', (first) => {
    const store = testStore();
    load(store, [aPost(1), aPost(2)]);
    const steps = [
      () => store.apply('post.removed', { postId: 'p2' }),
      () => store.apply('post_deleted', { post: aPost(2) }),
    ];
    for (const step of first === 'the answer' ? steps : steps.reverse()) step();
    expect(post(store, 'p2')).toMatchObject({ message: '', props: { deleteBy: 'me' } });
  });

  test('is no longer seen when the channel was left', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2), aPost(3)]);
    store.apply('post.removed', { postId: 'p2' });
    store.apply('post_deleted', { post: aPost(3) });
    store.apply('timeline.left', { channelId: 'elsewhere' });
    expect(shown(store)).toBe('p1 p2 p3');
    store.apply('timeline.left', { channelId: 'town' });
    expect(shown(store)).toBe('p1');
  });

  test('that only oneself saw is gone at once', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2, { type: 'system_ephemeral' })]);
    store.apply('post.removed', { postId: 'p2' });
    expect(shown(store)).toBe('p1');
  });

  test('is not brought back by its echo that comes late', () => {
    const store = testStore();
    load(store, [aPost(1)]);
    const mine = aPost(2, { user_id: 'me' });
    store.apply('post.sent', { post: mine });
    store.apply('post.removed', { postId: 'p2' });
    arrives(store, mine);
    store.apply('post_deleted', { post: mine });
    expect(post(store, 'p2')).toMatchObject({ message: '', props: { deleteBy: 'me' } });
  });

  test('takes its replies out of the channel', () => {
    const store = testStore({ collapsed: false });
    load(store, [aPost(1), aPost(2, { root_id: 'p1' }), aPost(3)]);
    store.apply('post_deleted', { post: aPost(1) });
    expect(shown(store)).toBe('p1 p3');
  });

  test('as a reply lowers the count of its root, once', () => {
    const store = testStore();
    load(store, [aPost(1, { reply_count: 2, last_reply_at: 3 })]);
    load(store, [aPost(2, { root_id: 'p1' }), aPost(3, { root_id: 'p1' })], newestPage, 'p1');
    store.apply('post_deleted', { post: aPost(3, { root_id: 'p1' }) });
    store.apply('post_deleted', { post: aPost(3, { root_id: 'p1' }) });
    expect(post(store, 'p1')?.reply_count).toBe(1);
  });
});

describe('after a break', () => {
  const live = (store: Store) => timelineView('town')(store.getState()).live;

  test('nothing counts as whole until what was missed is here', () => {
    const store = testStore();
    load(store, [aPost(1), aPost(2), aPost(3)]);
    store.apply('connection.fresh', {});
    expect(live(store)).toBe(false);
    const changed = [
      aPost(2, { message: 'changed', update_at: 10 }),
      aPost(3, { delete_at: 11, update_at: 11 }),
      aPost(12),
      aPost(13, { original_id: 'p2', delete_at: 13 }),
    ];
    store.apply('posts.received', { posts: changed });
    store.apply('timeline.since', {
      channelId: 'town',
      posts: changed,
      order: ['p13', 'p12', 'p3', 'p2'],
      live: true,
    });
    expect(shown(store)).toBe('p1 p2 p12');
    expect(post(store, 'p2')?.message).toBe('changed');
    expect(post(store, 'p13')).toBeUndefined();
    expect(live(store)).toBe(true);
  });

  test('an event that comes before the answer is in its place after it', () => {
    const store = testStore();
    load(store, [aPost(1)]);
    store.apply('connection.fresh', {});
    arrives(store, aPost(5));
    const missed = [aPost(3), aPost(4)];
    store.apply('timeline.since', { channelId: 'town', posts: missed, order: ['p4', 'p3'], live: true });
    expect(shown(store)).toBe('p1 p3 p4 p5');
  });

  test('events move the time up to which all is known only while nothing is missing', () => {
    const store = testStore();
    const syncedAt = () => store.getState().posts.timelines.town?.[0]?.syncedAt;
    load(store, [aPost(1)]);
    arrives(store, aPost(4));
    expect(syncedAt()).toBe(4);
    store.apply('connection.fresh', {});
    arrives(store, aPost(9));
    expect(syncedAt()).toBe(4);
  });
});

test('a followed thread carries counts and participants to its root', () => {
  const store = testStore();
  load(store, [aPost(1)]);
  store.apply('thread_updated', {
    thread: aThread(aPost(1), { reply_count: 7, last_reply_at: 9 }),
    previous_unread_mentions: 0,
    previous_unread_replies: 0,
  });
  expect(post(store, 'p1')).toMatchObject({ reply_count: 7, last_reply_at: 9, is_following: true });
});

test('channels that nobody looked at for long are let go, those of now stay', () => {
  const store = testStore();
  for (let i = 0; i < 60; i++) {
    const id = `c${i}`;
    load(store, [aPost(i + 1, { channel_id: id })], newestPage, id);
    store.apply('channel.viewing', { channelId: id });
  }
  const { timelines, byId } = store.getState().posts;
  expect(Object.keys(timelines).length).toBeLessThanOrEqual(41);
  expect(timelines.c59).toBeDefined();
  expect(timelines.c0).toBeUndefined();
  expect(byId.p1).toBeUndefined();
});

import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { aPost } from '../../testing/things.ts';
import { pinCount, pinnedPosts, pinsLoaded } from './index.ts';

const stats = (pinnedpost_count: number) => ({
  stats: { channel_id: 'town', member_count: 2, guest_count: 0, pinnedpost_count, files_count: 0 },
});
const pinned = (time: number, rest = {}) => aPost(time, { is_pinned: true, ...rest });

function opened(count: number) {
  const store = testStore();
  store.apply('channel.stats', stats(count));
  return store;
}

test('a post that is pinned counts once, however often it changes after that', () => {
  const store = opened(1);
  store.apply('posts.received', { posts: [aPost(1)] });
  store.apply('post_edited', { post: pinned(1, { update_at: 2 }) });
  store.apply('post_edited', { post: pinned(1, { update_at: 3, message: 'better' }) });
  expect(pinCount('town')(store.getState())).toBe(2);
});

test('one that was pinned when it was loaded is in the count already', () => {
  const store = opened(1);
  store.apply('posts.received', { posts: [pinned(1)] });
  store.apply('post_edited', { post: pinned(1, { update_at: 2, message: 'better' }) });
  expect(pinCount('town')(store.getState())).toBe(1);
  store.apply('post_edited', { post: aPost(1, { update_at: 3 }) });
  expect(pinCount('town')(store.getState())).toBe(0);
});

test('a deleted post is pinned no more', () => {
  const store = opened(1);
  store.apply('posts.received', { posts: [pinned(1)] });
  store.apply('post_deleted', { post: pinned(1) });
  expect(pinCount('town')(store.getState())).toBe(0);
  expect(pinnedPosts('town')(store.getState())).toEqual([]);
});

test('a channel that was never opened has no count to keep', () => {
  const store = testStore();
  store.apply('post_edited', { post: pinned(1) });
  expect(pinCount('town')(store.getState())).toBeUndefined();
});

test('the list holds what was loaded, the newest first, and follows the events', () => {
  const store = opened(2);
  const posts = [pinned(1), pinned(3)];
  store.apply('posts.received', { posts: [...posts, aPost(2), pinned(4, { channel_id: 'elsewhere' })] });
  store.apply('pins.loaded', { channelId: 'town', posts });
  const ids = () => pinnedPosts('town')(store.getState()).map(({ id }) => id);
  expect(ids()).toEqual(['p3', 'p1']);
  store.apply('post_edited', { post: pinned(2, { update_at: 5 }) });
  expect(ids()).toEqual(['p3', 'p2', 'p1']);
  store.apply('post_edited', { post: aPost(3, { update_at: 6 }) });
  expect(ids()).toEqual(['p2', 'p1']);
  expect(pinCount('town')(store.getState())).toBe(2);
  expect(pinnedPosts('elsewhere')(store.getState()).map(({ id }) => id)).toEqual(['p4']);
});

test('what was unpinned while nobody told is off the list when it is loaded again', () => {
  const store = opened(2);
  store.apply('posts.received', { posts: [pinned(1), pinned(2)] });
  store.apply('pins.loaded', { channelId: 'town', posts: [pinned(1), pinned(2)] });
  store.apply('connection.fresh', {});
  expect(pinsLoaded('town')(store.getState())).toBe(false);
  store.apply('pins.loaded', { channelId: 'town', posts: [pinned(2)] });
  expect(pinnedPosts('town')(store.getState()).map(({ id }) => id)).toEqual(['p2']);
  expect(pinCount('town')(store.getState())).toBe(1);
});

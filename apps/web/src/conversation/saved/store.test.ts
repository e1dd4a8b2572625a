import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { aChannel, aPost } from '../../testing/things.ts';
import { savedPosts, savedReach } from './index.ts';

const flag = (name: string, value: string) => ({ user_id: 'me', category: 'flagged_post', name, value });

function withPosts() {
  const store = testStore();
  store.apply('channels.received', {
    channels: [
      aChannel('town'),
      aChannel('direct', { team_id: '', type: 'D' }),
      aChannel('far', { team_id: 'other team' }),
    ],
  });
  const posts = [aPost(1), aPost(2), aPost(3, { channel_id: 'direct' }), aPost(4, { channel_id: 'far' })];
  store.apply('posts.received', { posts });
  store.apply('preferences_changed', { preferences: posts.map(({ id }) => flag(id, 'true')) });
  return { store, posts, ids: () => savedPosts('team')(store.getState()).map(({ id }) => id) };
}

test('nothing is shown before a page is loaded, then the posts of the team and of direct messages', () => {
  const { store, posts, ids } = withPosts();
  expect(ids()).toEqual([]);
  store.apply('saved.page', { teamId: 'team', page: 0, posts: posts.slice(0, 3).reverse(), more: false });
  expect(ids()).toEqual(['p3', 'p2', 'p1']);
});

test('what is saved or not any more is so at once', () => {
  const { store, ids } = withPosts();
  store.apply('saved.page', { teamId: 'team', page: 0, posts: [], more: false });
  store.apply('preferences_changed', { preferences: [flag('p2', 'false')] });
  expect(ids()).toEqual(['p3', 'p1']);
  store.apply('preferences_deleted', { preferences: [flag('p1', '')] });
  expect(ids()).toEqual(['p3']);
  store.apply('posts.received', { posts: [aPost(9)] });
  store.apply('preferences_changed', { preferences: [flag('p9', 'true')] });
  expect(ids()).toEqual(['p9', 'p3']);
});

test('while older pages are not loaded, what is older and known by chance is kept back', () => {
  const { store, posts, ids } = withPosts();
  store.apply('saved.page', {
    teamId: 'team',
    page: 0,
    posts: [posts[2], posts[1]].filter((post) => !!post),
    more: true,
  });
  expect(ids()).toEqual(['p3', 'p2']);
  store.apply('saved.page', { teamId: 'team', page: 1, posts: posts.slice(0, 1), more: false });
  expect(ids()).toEqual(['p3', 'p2', 'p1']);
  expect(savedReach('team')(store.getState())).toMatchObject({ pages: 2, more: false });
});

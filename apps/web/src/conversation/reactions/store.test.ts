import type { Reaction } from '@parley/contract/conversation/reactions.ts';
import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { aPost } from '../../testing/things.ts';
import { reactionsOf } from './store.ts';

const by = (user_id: string, emoji_name: string, create_at: number): Reaction => ({
  user_id,
  post_id: 'p1',
  emoji_name,
  create_at,
  update_at: create_at,
  delete_at: 0,
  remote_id: '',
  channel_id: 'town',
});

test('reactions come with posts and by events, each person once per emoji, in the order of their first use', () => {
  const store = testStore();
  const reactions = [by('bob', 'wave', 1)];
  store.apply('posts.received', { posts: [aPost(1, { has_reactions: true, metadata: { reactions } })] });
  store.apply('reaction_added', { reaction: by('me', 'wave', 3) });
  store.apply('reaction_added', { reaction: by('eve', '+1', 2) });
  store.apply('reaction_added', { reaction: by('me', 'wave', 4) });
  expect(reactionsOf('p1')(store.getState())).toEqual([
    { emojiName: 'wave', userIds: ['bob', 'me'] },
    { emojiName: '+1', userIds: ['eve'] },
  ]);
});

test('the last one taken back leaves nothing', () => {
  const store = testStore();
  store.apply('reaction_added', { reaction: by('bob', 'wave', 1) });
  store.apply('reaction_removed', { reaction: by('bob', 'wave', 1) });
  expect(reactionsOf('p1')(store.getState())).toEqual([]);
});

test('an edit that does not tell of reactions leaves them', () => {
  const store = testStore();
  store.apply('reaction_added', { reaction: by('bob', 'wave', 1) });
  store.apply('post_edited', { post: aPost(1, { update_at: 2 }) });
  expect(reactionsOf('p1')(store.getState())).toHaveLength(1);
});

test('a post loaded without any has none', () => {
  const store = testStore();
  store.apply('reaction_added', { reaction: by('bob', 'wave', 1) });
  store.apply('posts.received', { posts: [aPost(1, { update_at: 2 })] });
  expect(reactionsOf('p1')(store.getState())).toEqual([]);
});

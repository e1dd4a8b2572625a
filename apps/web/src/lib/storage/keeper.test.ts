import { expect, test } from 'vitest';
import { slices } from '../../app/data/slices.ts';
import { timelineView } from '../../conversation/posts/index.ts';
import { testStore } from '../../testing/store.ts';
import { aPost, aUser } from '../../testing/things.ts';
import { forgetSlices, keepSlices, readSlices } from './keeper.ts';
import { memoryStorage } from './storage.ts';

const fail = (error: unknown) => {
  throw error;
};

function visit() {
  const store = testStore();
  const storage = memoryStorage();
  const keeper = keepSlices(store, slices, storage, fail, 60_000);
  return { store, storage, keeper };
}

test('the next visit begins with what the last one showed, known to be old', async () => {
  const { store, storage, keeper } = visit();
  const posts = Array.from({ length: 100 }, (_, i) => aPost(i + 1));
  store.apply('posts.received', { posts });
  const ids = posts.map(({ id }) => id);
  const ends = { before: '', after: '', oldest: true, newest: true, live: true, syncedAt: 100 };
  store.apply('timeline.page', { key: 'town', page: { ids, ...ends } });
  store.apply('channel.viewing', { channelId: 'town' });
  store.apply('draft.changed', { channelId: 'town', rootId: '', message: 'half a sent', files: [] });
  await keeper.flush();

  const next = testStore();
  next.restore(await readSlices(storage, slices));
  const view = timelineView('town')(next.getState());
  expect(view.ids).toEqual(ids.slice(-60));
  expect(view).toMatchObject({ loaded: true, live: false, hasOlder: true, hasNewer: false });
  expect(next.getState().drafts.byPlace.town?.message).toBe('half a sent');
  expect(next.getState().unreads.viewing).toBe('');
});

test('what was not looked at, deleted or seen by oneself only is not kept', async () => {
  const { store, storage, keeper } = visit();
  const ends = { before: '', after: '', oldest: false, newest: true, live: true, syncedAt: 1 };
  store.apply('posts.received', {
    posts: [aPost(1), aPost(2, { type: 'system_ephemeral' }), aPost(3), aPost(4, { channel_id: 'other' })],
  });
  store.apply('timeline.page', { key: 'town', page: { ids: ['p1', 'p2', 'p3'], ...ends } });
  store.apply('timeline.page', { key: 'other', page: { ids: ['p4'], ...ends } });
  store.apply('post_deleted', { post: aPost(1) });
  store.apply('channel.viewing', { channelId: 'town' });
  await keeper.flush();
  const { posts } = await readSlices(storage, slices);
  expect(Object.keys(posts?.byId ?? {})).toEqual(['p3']);
});

test('only what changed is written again', async () => {
  const { store, storage, keeper } = visit();
  store.apply('users.received', { users: [aUser('a')] });
  await keeper.flush();
  await storage.set('slice:users', 'untouched');
  store.apply('draft.changed', { channelId: 'town', rootId: '', message: 'x', files: [] });
  await keeper.flush();
  expect(await storage.get('slice:users')).toBe('untouched');
});

test('what another version kept is not read', async () => {
  const { storage } = visit();
  await storage.set('slice:users', { version: 0, value: { byId: 'of another shape' } });
  expect(await readSlices(storage, slices)).toEqual({});
});

test('forgetting spares what is named and what is no slice', async () => {
  const { store, storage, keeper } = visit();
  store.apply('users.received', { users: [aUser('a')] });
  store.apply('draft.changed', { channelId: 'town', rootId: '', message: 'x', files: [] });
  await keeper.flush();
  await storage.set('outbox:1', 'waits');
  await forgetSlices(storage, ['drafts']);
  expect(Object.keys(await readSlices(storage, slices))).toEqual(['drafts']);
  expect(await storage.get('outbox:1')).toBe('waits');
});

import { expect, test } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { testStore } from '../../testing/store.ts';
import { aChannel, aPost, aThread, toChannel } from '../../testing/things.ts';
import { inboxOf, threadById, threadTotals, unreadInThreads, unreadThreads } from './store.ts';

const toMe = toChannel('', { user_id: 'me', team_id: 'team' });
const totals = (store: Store) => threadTotals('team')(store.getState());

/** Two followed threads, one of them with an unread mention. */
function inbox(): Store {
  const store = testStore();
  const threads = [
    aThread(aPost(1), { last_reply_at: 5, unread_replies: 2, unread_mentions: 1 }),
    aThread(aPost(2), { last_reply_at: 9 }),
  ];
  const counts = { total: 2, total_unread_threads: 1, total_unread_mentions: 1, total_unread_urgent_mentions: 0 };
  store.apply('threads.totals', { teamId: 'team', totals: { ...counts, threads: null } });
  store.apply('threads.page', { teamId: 'team', threads, first: true, hasMore: false });
  return store;
}

const ids = (store: Store) =>
  inboxOf('team')(store.getState())
    .map(({ id }) => id)
    .join(' ');

test('the inbox is ordered by the newest reply', () => {
  expect(ids(inbox())).toBe('p2 p1');
});

test('a reply moves its thread up and counts it once as unread', () => {
  const store = inbox();
  const update = (replies: number, before: number) =>
    store.apply(
      'thread_updated',
      {
        thread: aThread(aPost(2), { last_reply_at: 20 + replies, unread_replies: replies }),
        previous_unread_replies: before,
        previous_unread_mentions: 0,
      },
      toMe,
    );
  update(1, 0);
  update(2, 1);
  expect(ids(store)).toBe('p2 p1');
  expect(totals(store)).toMatchObject({ unread: 2, mentions: 1 });
});

test('a thread that becomes followed comes into the inbox', () => {
  const store = inbox();
  const thread = aThread(aPost(3), { last_reply_at: 30, unread_replies: 1, unread_mentions: 1 });
  store.apply('thread_updated', { thread, previous_unread_replies: 0, previous_unread_mentions: 0 }, toMe);
  expect(ids(store)).toBe('p3 p2 p1');
  expect(totals(store)).toMatchObject({ unread: 2, mentions: 2 });
});

test('reading one thread takes its counts away', () => {
  const store = inbox();
  const before = { previous_unread_replies: 2, previous_unread_mentions: 1 };
  const after = { unread_replies: 0, unread_mentions: 0 };
  store.apply('thread_read_changed', { thread_id: 'p1', channel_id: 'town', timestamp: 9, ...before, ...after }, toMe);
  expect(totals(store)).toMatchObject({ unread: 0, mentions: 0 });
  expect(threadById('p1')(store.getState())).toMatchObject({ unreadReplies: 0, lastViewedAt: 9 });
});

test('reading all of a team takes all counts away', () => {
  const store = inbox();
  store.apply('thread_read_changed', {}, toMe);
  expect(totals(store)).toMatchObject({ unread: 0, mentions: 0 });
  expect(threadById('p1')(store.getState())?.unreadMentions).toBe(0);
});

test('that a channel was read leaves its threads unread', () => {
  const store = inbox();
  store.apply('thread_read_changed', { timestamp: 9 }, toChannel('town', { user_id: 'me' }));
  expect(totals(store)).toMatchObject({ unread: 1, mentions: 1 });
});

test('a thread that is not followed any more leaves the inbox with its counts', () => {
  const store = inbox();
  store.apply('thread_follow_changed', { thread_id: 'p1', state: false, reply_count: 2 }, toMe);
  expect(ids(store)).toBe('p2');
  expect(totals(store)).toEqual({ total: 1, unread: 0, mentions: 0 });
});

test('the unread threads of a team are those of its channels and of direct messages', () => {
  const store = testStore();
  const direct = aPost(3, { channel_id: 'direct' });
  const elsewhere = aPost(4, { channel_id: 'elsewhere' });
  store.apply('channels.received', {
    channels: [aChannel('town'), aChannel('direct', { team_id: '' }), aChannel('elsewhere', { team_id: 'other' })],
  });
  store.apply('threads.received', {
    threads: [
      aThread(aPost(1), { last_reply_at: 5, unread_replies: 2, unread_mentions: 1 }),
      aThread(aPost(2), { last_reply_at: 9 }),
      aThread(direct, { last_reply_at: 7, unread_replies: 3 }),
      aThread(elsewhere, { last_reply_at: 8, unread_replies: 1 }),
    ],
  });
  const unread = () =>
    unreadThreads('team')(store.getState())
      .map(({ id }) => id)
      .join(' ');
  expect(unread()).toBe('p3 p1');
  expect(unreadInThreads('team')(store.getState())).toEqual({ threads: 2, replies: 5, mentions: 1 });
  store.apply('threads.found-read', { ids: ['p3', 'unknown'] });
  expect(unread()).toBe('p1');
});

test('a thread that one begins to follow comes into the list of its team', () => {
  const store = inbox();
  store.apply('thread.followed', { thread: aThread(aPost(3), { last_reply_at: 7 }), teamId: 'team' });
  store.apply('thread.followed', { thread: aThread(aPost(4), { last_reply_at: 11 }), teamId: '' });
  store.apply('thread.followed', { thread: aThread(aPost(5), { last_reply_at: 12 }), teamId: 'other' });
  expect(ids(store)).toBe('p4 p2 p3 p1');
});

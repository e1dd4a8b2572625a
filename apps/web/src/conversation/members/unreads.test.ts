import type { Post } from '@parley/contract/conversation/posts.ts';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { testStore } from '../../testing/store.ts';
import { aChannel, aMember, aPost, asPosted, toChannel } from '../../testing/things.ts';
import { channelUnread, newSince, teamUnread } from './unread-selectors.ts';

/** A channel with ten messages, all read up to time 10. */
function town(collapsed: boolean, notify = 'all'): Store {
  const store = testStore({ collapsed });
  const channel = aChannel('town', { total_msg_count: 10, total_msg_count_root: 8, last_post_at: 10 });
  store.apply('channels.mine', { channels: [channel] });
  const member = aMember('town', {
    msg_count: 10,
    msg_count_root: 8,
    last_viewed_at: 10,
    notify_props: { mark_unread: notify },
  });
  store.apply('members.mine', { members: [member], all: true });
  return store;
}

const arrives = (store: Store, post: Post, ...mentions: string[]) =>
  store.apply('posted', asPosted(post, mentions.length > 0 ? mentions : undefined), toChannel('town'));
const unread = (store: Store) => channelUnread('town')(store.getState());
const read = (store: Store, time: number) =>
  store.apply('multiple_channels_viewed', { channel_times: { town: time } }, toChannel('', { user_id: 'me' }));

for (const collapsed of [true, false]) {
  describe(collapsed ? 'with collapsed threads' : 'with replies in the channel', () => {
    test('a message makes unread, a mention is counted, reading ends both', () => {
      const store = town(collapsed);
      expect(unread(store)).toMatchObject({ unread: false, count: 0, mentions: 0, muted: false });
      arrives(store, aPost(11));
      expect(unread(store)).toMatchObject({ unread: true, mentions: 0 });
      arrives(store, aPost(12), 'me');
      arrives(store, aPost(13), 'somebody else');
      expect(unread(store)).toMatchObject({ unread: true, mentions: 1 });
      read(store, 20);
      expect(unread(store)).toMatchObject({ unread: false, mentions: 0 });
    });

    test('a reply makes a channel unread only where replies are in it', () => {
      const store = town(collapsed);
      arrives(store, aPost(11, { root_id: 'p1' }), 'me');
      expect(unread(store)).toMatchObject({ unread: !collapsed, mentions: collapsed ? 0 : 1 });
    });
  });
}

test('a message is counted once, told of by event and by the answer that counts it', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  arrives(store, aPost(11), 'me');
  expect(unread(store).mentions).toBe(1);
  store.apply('channels.mine', {
    channels: [aChannel('town', { total_msg_count: 12, total_msg_count_root: 10, last_post_at: 12 })],
  });
  store.apply('members.mine', { members: [aMember('town', { msg_count: 10, mention_count: 2, last_update_at: 12 })] });
  arrives(store, aPost(12), 'me');
  expect(unread(store).mentions).toBe(2);
  expect(store.getState().unreads.totals.town?.total).toBe(12);
});

test('an answer that was on its way while a message arrived does not uncount it', () => {
  const store = town(false);
  arrives(store, aPost(11));
  const before = aChannel('town', { total_msg_count: 10, total_msg_count_root: 8, last_post_at: 10 });
  store.apply('channels.received', { channels: [before] });
  expect(unread(store).unread).toBe(true);
  arrives(store, aPost(11));
  expect(store.getState().unreads.totals.town?.total).toBe(11);
});

test('two messages of one moment are two', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  arrives(store, aPost(11, { id: 'twin' }), 'me');
  expect(unread(store).mentions).toBe(2);
});

test("one's own messages are read", () => {
  const store = town(false);
  arrives(store, aPost(11, { user_id: 'me' }));
  expect(unread(store).unread).toBe(false);
  arrives(store, aPost(12));
  arrives(store, aPost(13, { user_id: 'me' }));
  expect(unread(store).unread).toBe(true);
});

test('people joining and leaving is no message', () => {
  const store = town(false);
  arrives(store, aPost(11, { type: 'system_join_channel' }));
  expect(unread(store).unread).toBe(false);
});

test('a muted channel is unread only for a mention', () => {
  const store = town(false, 'mention');
  arrives(store, aPost(11));
  expect(unread(store)).toMatchObject({ unread: false, mentions: 0, muted: true });
  arrives(store, aPost(12), 'me');
  expect(unread(store)).toMatchObject({ unread: true, mentions: 1, muted: true });
});

test('what is written after the moment of reading stays unread', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  arrives(store, aPost(15), 'me');
  read(store, 12);
  expect(unread(store)).toMatchObject({ unread: true, mentions: 1 });
});

test('the channel that is looked at stays read, and remembers where the news began', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  store.apply('channel.viewing', { channelId: 'town' });
  expect(unread(store)).toMatchObject({ unread: false, mentions: 0 });
  arrives(store, aPost(12), 'me');
  expect(unread(store)).toMatchObject({ unread: false, mentions: 0 });
  expect(newSince('town')(store.getState())).toBe(10);
  store.apply('channel.viewing', { channelId: 'elsewhere' });
  expect(newSince('town')(store.getState())).toBeUndefined();
});

test('without the focus messages are unread again', () => {
  const store = town(false);
  store.apply('channel.viewing', { channelId: 'town' });
  store.apply('channel.viewing', { channelId: '' });
  arrives(store, aPost(11));
  expect(unread(store).unread).toBe(true);
});

test('made unread by hand it stays so while it is looked at, until one comes back', () => {
  const store = town(false);
  store.apply('channel.viewing', { channelId: 'town' });
  const counts = { msg_count: 7, msg_count_root: 6, mention_count: 1, mention_count_root: 1, urgent_mention_count: 0 };
  store.apply('post_unread', { post_id: 'p8', last_viewed_at: 7, ...counts }, toChannel('town'));
  read(store, 20);
  arrives(store, aPost(21));
  expect(unread(store)).toMatchObject({ unread: true, mentions: 1 });
  expect(newSince('town')(store.getState())).toBe(7);
  store.apply('channel.viewing', { channelId: 'town' });
  expect(unread(store)).toMatchObject({ unread: false, mentions: 0 });
});

test('a deleted message takes its mention back', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  store.apply('post_deleted', { post: aPost(11) });
  expect(unread(store)).toMatchObject({ unread: true, mentions: 0 });
});

test('a team is the sum of its channels', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  expect(teamUnread('team')(store.getState())).toMatchObject({ unread: true, mentions: 1 });
  expect(teamUnread('other')(store.getState())).toMatchObject({ unread: false, mentions: 0 });
});

test('a channel that was left counts no more', () => {
  const store = town(false);
  arrives(store, aPost(11), 'me');
  store.apply('user_removed', { channel_id: 'town', remover_id: 'x' }, toChannel('', { user_id: 'me' }));
  expect(unread(store)).toMatchObject({ unread: false, mentions: 0 });
  expect(store.getState().members.mine.town).toBeUndefined();
});

import { expect, test } from 'vitest';
import { type Effective, effectsOf } from './effects.ts';

let time = 100;
const post = (given: Partial<Effective> = {}): Effective => ({
  createAt: time++,
  userId: 'alice',
  channelId: 'c1',
  teamId: 't',
  rootId: '',
  isUrgent: false,
  counts: true,
  marksRead: true,
  mentions: { explicit: [], everyone: [] },
  autoFollow: true,
  newFollowers: [],
  ...given,
});
const naming = (...explicit: string[]) => ({ mentions: { explicit, everyone: [] } });

test('posts of a channel are counted together, replies apart from first posts', () => {
  const { channels } = effectsOf([
    post({ createAt: 1, channelId: 'c2' }),
    post({ createAt: 2 }),
    post({ createAt: 3, rootId: 'r' }),
    post({ createAt: 4, counts: false }),
  ]);
  expect(channels).toEqual([
    { id: 'c1', posts: 2, roots: 1, last: 4, last_root: 4 },
    { id: 'c2', posts: 1, roots: 1, last: 1, last_root: 1 },
  ]);
});

test('who writes has read what came before, not what came after', () => {
  const { members } = effectsOf([
    post({ createAt: 1 }),
    post({ createAt: 2, userId: 'bob', ...naming('alice', 'carl') }),
    post({ createAt: 3, userId: 'bob', rootId: 'r', marksRead: false, ...naming('carl') }),
  ]);
  const nothing = { after: 0, after_root: 0, mentions: 0, mentions_root: 0, mentions_urgent: 0, viewed: 0 };
  const none = { channel_id: 'c1', reads: false, ...nothing };
  expect(members).toEqual([
    { ...none, user_id: 'alice', reads: true, viewed: 1, after: 2, after_root: 1, mentions: 1, mentions_root: 1 },
    { ...none, user_id: 'bob', reads: true, viewed: 2, after: 1 },
    { ...none, user_id: 'carl', mentions: 2, mentions_root: 1 },
  ]);
});

test('writing takes back the mentions before it', () => {
  const { members } = effectsOf([post({ userId: 'bob', marksRead: false, ...naming('alice') }), post()]);
  expect(members).toMatchObject([{ user_id: 'alice', reads: true, mentions: 0, mentions_root: 0 }]);
});

test('a thread remembers who replied, the latest last', () => {
  const reply = (userId: string) => post({ userId, rootId: 'r' });
  const { threads } = effectsOf([reply('alice'), reply('bob'), reply('alice')]);
  expect(threads).toMatchObject([{ post_id: 'r', replies: 3, authors: ['bob', 'alice'] }]);
});

test('author, first author and those who are named follow; those called as a group are told if they follow', () => {
  const { followers } = effectsOf([
    post({
      createAt: 7,
      userId: 'bob',
      rootId: 'r',
      mentions: { explicit: ['carl'], everyone: ['dora'] },
      newFollowers: ['alice', 'bob'],
    }),
  ]);
  const row = { post_id: 'r', viewed: 0, after: 0, mentions: 0, updated: 7 };
  expect(followers).toEqual([
    { ...row, user_id: 'alice', kind: 'ensure' },
    { ...row, user_id: 'bob', kind: 'follow', viewed: 7 },
    { ...row, user_id: 'carl', kind: 'follow', mentions: 1 },
    { ...row, user_id: 'dora', kind: 'notify', mentions: 1 },
  ]);
});

test('replies after one’s own are unread', () => {
  const { followers } = effectsOf([
    post({ userId: 'bob', rootId: 'r', createAt: 1 }),
    post({ userId: 'carl', rootId: 'r', createAt: 2, ...naming('bob') }),
    post({ userId: 'carl', rootId: 'r', createAt: 3 }),
  ]);
  expect(followers).toMatchObject([
    { user_id: 'bob', viewed: 1, after: 2, mentions: 1 },
    { user_id: 'carl', viewed: 3, after: 0, mentions: 0 },
  ]);
});

test('without automatic following nobody starts to follow', () => {
  const { followers } = effectsOf([post({ rootId: 'r', autoFollow: false, newFollowers: ['bob'], ...naming('carl') })]);
  expect(followers.map(({ user_id, kind }) => [user_id, kind])).toEqual([
    ['alice', 'notify'],
    ['carl', 'notify'],
  ]);
});

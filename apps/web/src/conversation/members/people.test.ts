import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { aMember, aUser, toChannel } from '../../testing/things.ts';
import { adminsOf, peopleOf } from './index.ts';

const page = (names: string[], rest = {}) => ({
  channelId: 'town',
  users: names.map((name) => aUser(name)),
  first: true,
  more: false,
  ...rest,
});
const added = (user_id: string) => ({ user_id, team_id: 'team' });

test('pages follow one another, and nobody is there twice', () => {
  const store = testStore();
  store.apply('people.page', page(['a', 'b'], { more: true }));
  store.apply('people.page', page(['b', 'c'], { first: false }));
  expect(peopleOf('town')(store.getState())).toEqual({ ids: ['a', 'b', 'c'], more: false });
  store.apply('people.page', page(['c']));
  expect(peopleOf('town')(store.getState())?.ids).toEqual(['c']);
});

test('who comes stands at the end when the end is known; who goes is gone', () => {
  const store = testStore();
  store.apply('people.page', page(['a', 'b']));
  store.apply('user_added', added('c'), toChannel('town'));
  store.apply('user_added', added('c'), toChannel('town'));
  store.apply('user_removed', { user_id: 'a', remover_id: 'b' }, toChannel('town'));
  expect(peopleOf('town')(store.getState())?.ids).toEqual(['b', 'c']);
  store.apply('people.page', page(['a', 'b'], { more: true }));
  store.apply('user_added', added('z'), toChannel('town'));
  expect(peopleOf('town')(store.getState())?.ids).toEqual(['a', 'b']);
});

test('other channels, and those whose people were never asked for, stay as they are', () => {
  const store = testStore();
  store.apply('people.page', page(['a']));
  const before = store.getState().people.byChannel.town;
  store.apply('user_added', added('b'), toChannel('elsewhere'));
  expect(store.getState().people.byChannel.town).toBe(before);
  expect(peopleOf('elsewhere')(store.getState())).toBeUndefined();
});

test('who is an admin is known of those whose membership was seen', () => {
  const store = testStore();
  const members = [aMember('town', { user_id: 'a', scheme_admin: true }), aMember('town', { user_id: 'b' })];
  store.apply('people.members', { channelId: 'town', members });
  expect(adminsOf('town')(store.getState())).toEqual({ a: true, b: false });
  store.apply('channel_member_updated', { channelMember: aMember('town', { scheme_admin: true }) });
  expect(adminsOf('town')(store.getState())).toEqual({ a: true, b: false, me: true });
});

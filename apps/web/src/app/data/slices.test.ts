import { describe, expect, test } from 'vitest';
import { categoriesOfTeam } from '../../conversation/categories/index.ts';
import { directPartner } from '../../conversation/channels/index.ts';
import { draftOf } from '../../conversation/drafts/index.ts';
import { typingIn } from '../../conversation/posts/index.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import { displayName, nameFormat, userByUsername } from '../../identity/users/index.ts';
import { may } from '../../organisation/roles/index.ts';
import { testStore } from '../../testing/store.ts';
import { aMember, aPost, asPosted, aUser, toChannel } from '../../testing/things.ts';

describe('users', () => {
  test("others' copies leave out what only oneself may see, and it is kept", () => {
    const store = testStore();
    store.apply('users.received', { users: [aUser('me', { notify_props: { email: 'true' }, update_at: 5 })] });
    store.apply('user_updated', { user: aUser('me', { nickname: 'Mia', update_at: 6 }) });
    expect(store.getState().users.byId.me).toMatchObject({ nickname: 'Mia', notify_props: { email: 'true' } });
  });

  test('older copies and mere ids change nothing', () => {
    const store = testStore();
    store.apply('users.received', { users: [aUser('bob', { nickname: 'Bob', update_at: 5 })] });
    const before = store.getState().users;
    store.apply('users.received', { users: [aUser('bob', { update_at: 4 }), aUser('bob', { username: '' })] });
    expect(store.getState().users).toBe(before);
  });

  test('are found by name, also after it changed', () => {
    const store = testStore();
    store.apply('users.received', { users: [aUser('u1', { username: 'bob' })] });
    expect(userByUsername('bob')(store.getState())?.id).toBe('u1');
    store.apply('user_updated', { user: aUser('u1', { username: 'robert', update_at: 2 }) });
    expect(userByUsername('bob')(store.getState())).toBeUndefined();
    expect(userByUsername('robert')(store.getState())?.id).toBe('u1');
  });

  test('are shown by the name that was chosen, unless the server decides', () => {
    const store = testStore();
    const bob = aUser('bob', { first_name: 'Robert', last_name: 'Lee', nickname: 'Bobby' });
    const choose = { user_id: 'me', category: 'display_settings', name: 'name_format', value: 'nickname_full_name' };
    expect(displayName(bob, nameFormat(store.getState()))).toBe('Robert Lee');
    store.apply('preferences_changed', { preferences: [choose] });
    expect(displayName(bob, nameFormat(store.getState()))).toBe('Bobby');
    store.apply('config.received', { config: { LockTeammateNameDisplay: 'true', TeammateNameDisplay: 'username' } });
    expect(displayName(bob, nameFormat(store.getState()))).toBe('bob');
    expect(displayName(aUser('eve'), 'full_name')).toBe('eve');
  });
});

test('preferences are set, changed and removed', () => {
  const store = testStore();
  const colour = { user_id: 'me', category: 'c', name: 'colour', value: 'red' };
  store.apply('preferences.received', { preferences: [colour, { ...colour, name: 'other' }] });
  store.apply('preferences_changed', { preferences: [{ ...colour, value: 'blue' }] });
  expect(store.getState().preferences.byCategory.c).toEqual({ colour: 'blue', other: 'red' });
  store.apply('preferences_deleted', { preferences: [colour] });
  expect(store.getState().preferences.byCategory.c).toEqual({ other: 'red' });
});

test('the rule for replies: the server decides, or leaves it to the user', () => {
  const store = testStore();
  const rule = (CollapsedThreads: string) => {
    store.apply('config.received', { config: { CollapsedThreads } });
    return collapsedThreads(store.getState());
  };
  const choose = (value: string) =>
    store.apply('preferences_changed', {
      preferences: [{ user_id: 'me', category: 'display_settings', name: 'collapsed_reply_threads', value }],
    });
  expect(['always_on', 'default_on', 'default_off', 'disabled'].map(rule)).toEqual([true, true, false, false]);
  choose('on');
  expect(['default_on', 'default_off', 'disabled'].map(rule)).toEqual([true, true, false]);
  choose('off');
  expect(['always_on', 'default_on', 'default_off'].map(rule)).toEqual([true, false, false]);
});

test('permissions come from the roles of system, team and channel', () => {
  const store = testStore();
  const role = (name: string, permissions: string[]) => ({
    id: name,
    name,
    display_name: '',
    description: '',
    create_at: 0,
    update_at: 0,
    delete_at: 0,
    permissions,
    scheme_managed: true,
    built_in: true,
  });
  store.apply('roles.received', {
    roles: [role('system_user', ['create_team']), role('channel_user', ['create_post'])],
  });
  store.apply('members.mine', { members: [aMember('town', { roles: 'channel_user channel_admin' })] });
  const state = store.getState();
  expect(may(state, 'create_team')).toBe(true);
  expect(may(state, 'create_post')).toBe(false);
  expect(may(state, 'create_post', { channelId: 'town' })).toBe(true);
  expect(may(state, 'create_post', { channelId: 'elsewhere' })).toBe(false);
});

test('typing is shown where somebody types, and ends with his message', () => {
  const store = testStore();
  store.apply('typing', { user_id: 'bob', parent_id: '' }, toChannel('town'));
  store.apply('typing', { user_id: 'eve', parent_id: 'root' }, toChannel('town'));
  store.apply('typing', { user_id: 'me', parent_id: '' }, toChannel('town'));
  expect(typingIn('town')(store.getState())).toEqual(['bob']);
  expect(typingIn('root')(store.getState())).toEqual(['eve']);
  store.apply('posted', asPosted(aPost(1)), toChannel('town'));
  expect(typingIn('town')(store.getState())).toEqual([]);
});

test('a draft lives until it is empty', () => {
  const store = testStore();
  const write = (message: string, rootId = '') =>
    store.apply('draft.changed', { channelId: 'town', rootId, message, files: [] });
  write('hel');
  write('a reply', 'root');
  expect(draftOf('town')(store.getState())?.message).toBe('hel');
  expect(draftOf('root')(store.getState())?.message).toBe('a reply');
  write(' ');
  expect(draftOf('town')(store.getState())).toBeUndefined();
});

test('categories follow their order', () => {
  const store = testStore();
  const category = (id: string) => ({
    id,
    user_id: 'me',
    team_id: 'team',
    sort_order: 0,
    sorting: '' as const,
    type: 'custom' as const,
    display_name: id,
    muted: false,
    collapsed: false,
    channel_ids: [],
  });
  const names = () => categoriesOfTeam('team')(store.getState()).map(({ display_name }) => display_name);
  const toMe = toChannel('', { user_id: 'me', team_id: 'team' });
  store.apply('categories.received', { teamId: 'team', categories: [category('a'), category('b')], order: ['b', 'a'] });
  expect(names()).toEqual(['b', 'a']);
  store.apply('sidebar_category_order_updated', { order: ['a', 'b'] }, toMe);
  store.apply('sidebar_category_updated', { updatedCategories: [{ ...category('b'), display_name: 'B' }] }, toMe);
  expect(names()).toEqual(['a', 'B']);
  store.apply('sidebar_category_deleted', { category_id: 'a' }, toMe);
  expect(names()).toEqual(['B']);
});

test('the partner of a direct message is the other one, or oneself', () => {
  expect(directPartner({ name: 'me__bob' }, 'me')).toBe('bob');
  expect(directPartner({ name: 'bob__me' }, 'me')).toBe('bob');
  expect(directPartner({ name: 'me__me' }, 'me')).toBe('me');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
beforeAll(async () => {
  a = await startServer();
  alice = await a.user();
});
afterAll(() => a.close());

const preference = (name: string, value: string, more: object = {}) => ({
  user_id: alice.id,
  category: 'tests',
  name,
  value,
  ...more,
});
const save = (preferences: unknown) => alice.put('/users/me/preferences', preferences);

it('a new user has seen no hint yet', async () => {
  const bob = await a.user();
  const own = (category: string, name: string, value: string) => ({ user_id: bob.id, category, name, value });
  expect((await bob.get('/users/me/preferences')).body).toEqual([
    own('recommended_next_steps', 'hide', 'false'),
    own('system_notice', 'GMasDM', 'true'),
    own('tutorial_step', bob.id, '0'),
  ]);
});

it('are saved, replaced, read and deleted, and the own clients alone hear it', async () => {
  const bob = await a.user();
  const [own, others] = [await alice.listen(), await bob.listen()];
  expect((await save([preference('one', '1'), preference('two', '2')])).body).toEqual({ status: 'OK' });
  expect((await own.next('preferences_changed')).data.preferences).toBe(
    JSON.stringify([preference('one', '1'), preference('two', '2')]),
  );
  expect((await own.next('sidebar_category_updated')).data).toEqual({});
  await save([preference('two', 'zwei'), preference('two', 'due')]);
  expect((await alice.get('/users/me/preferences/tests/name/two')).body).toEqual(preference('two', 'due'));
  await alice.post('/users/me/preferences/delete', [preference('two', ''), preference('never', '')]);
  await own.next('preferences_deleted');
  expect((await alice.get('/users/me/preferences/tests')).body).toEqual([preference('one', '1')]);
  expect((await alice.get('/users/me/preferences/tests/name/two')).body.id).toBe('app.preference.get.app_error');
  await alice.post('/users/me/preferences/delete', [preference('one', '')]);
  expect((await alice.get('/users/me/preferences/tests')).status).toBe(404);
  expect(others.names().filter((name) => name !== 'status_change')).toEqual(['hello']);
  for (const ear of [own, others]) ear.close();
});

it.each([
  ['none', [], 'api.context.invalid_body_param.app_error'],
  ['no list', {}, 'api.context.invalid_body_param.app_error'],
  [
    'a hundred and one',
    Array.from({ length: 101 }, (_, i) => ({ name: `n${i}` })),
    'api.context.invalid_body_param.app_error',
  ],
  ['no category', [{ category: '' }], 'model.preference.is_valid.category.app_error'],
  ['a long category', [{ category: 'c'.repeat(33) }], 'model.preference.is_valid.category.app_error'],
  ['a long name', [{ name: 'n'.repeat(33) }], 'model.preference.is_valid.name.app_error'],
  ['a long value', [{ value: 'v'.repeat(20_001) }], 'model.preference.is_valid.value.app_error'],
  ['a number', [{ value: 7 }], 'api.context.invalid_body_param.app_error'],
  [
    'too many shown direct messages',
    [{ category: 'sidebar_settings', name: 'limit_visible_dms_gms', value: '41' }],
    'model.preference.is_valid.limit_visible_dms_gms.app_error',
  ],
])('refuses %s, and saves nothing then', async (_, list, id) => {
  const body = Array.isArray(list) ? [preference('kept', 'x'), ...list.map((row) => preference('n', 'v', row))] : list;
  expect((await save(Array.isArray(list) && list.length === 0 ? [] : body)).body.id).toBe(id);
  expect((await alice.get('/users/me/preferences/tests/name/kept')).status).toBe(400);
});

it('a theme keeps colours and nothing else', async () => {
  const theme = { type: 'Custom', sidebarBg: '#123456', linkColor: 'url(https://example.com)', depth: { a: 1 } };
  await save([preference('', JSON.stringify(theme), { category: 'theme' })]);
  const { value } = (await alice.get('/users/me/preferences/theme')).body[0];
  expect(JSON.parse(value)).toEqual({ type: 'Custom', sidebarBg: '#123456', linkColor: '#ffffff' });
  await save([preference('', 'not json', { category: 'theme' })]);
  expect((await alice.get('/users/me/preferences/theme')).body[0].value).toBe('{}');
});

it('a post is saved only by who can read it', async () => {
  const { bob, town } = await teamOf(a, { with: ['bob'] });
  const post = (await bob.post('/posts', { channel_id: town.id, message: 'remember' })).body;
  const flag = (who: Caller, id: string) =>
    who.put('/users/me/preferences', [{ user_id: who.id, category: 'flagged_post', name: id, value: 'true' }]);
  expect((await flag(bob, post.id)).status).toBe(200);
  expect((await flag(alice, post.id)).body.id).toBe('api.context.permissions.app_error');
  expect((await flag(bob, 'x'.repeat(26))).body.id).toBe('api.context.invalid_body_param.app_error');
});

it('belong to their user alone', async () => {
  await save([preference('colour', 'red')]);
  const path = `/users/${alice.id}/preferences`;
  const refused = [403, 'api.context.permissions.app_error'] as const;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: await a.user() };
  await expectRefusals(callers, [
    ['GET', path, undefined, refused],
    ['GET', `${path}/tests`, undefined, refused],
    ['GET', `${path}/tests/name/colour`, undefined, refused],
    ['PUT', path, [preference('colour', 'blue')], refused],
    ['POST', `${path}/delete`, [preference('colour', '')], refused],
  ]);
  const smuggled = await callers.other.put('/users/me/preferences', [preference('colour', 'blue')]);
  expect([smuggled.status, smuggled.body.id]).toEqual([403, 'api.preference.update_preferences.set.app_error']);
  expect((await alice.get(`${path}/tests/name/colour`)).body.value).toBe('red');
  expect((await a.admin.put(path, [preference('colour', 'green')])).status).toBe(200);
});

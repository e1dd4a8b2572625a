import type { Scheme } from '@parley/contract/organisation/schemes.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { changeRole, makeScheme, roleNamed } from '../../testing/schemes.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
beforeAll(async () => {
  a = await startServer();
  alice = await a.user();
});
afterAll(() => a.close());

async function withRoles(roles: string): Promise<Caller> {
  const user = await a.user();
  await a.admin.put(`/users/${user.id}/roles`, { roles });
  await user.logIn();
  return user;
}

describe('making a scheme', () => {
  it('gives it roles that start as the built-in ones are', async () => {
    const undo = await changeRole(a, 'team_user', { take: ['invite_user'] });
    const scheme = await makeScheme(a, 'team');
    await undo();
    expect(scheme).toMatchObject({ scope: 'team', delete_at: 0, description: '' });
    const names = Object.entries(scheme).filter(([key]) => key.startsWith('default_'));
    expect(new Set(names.map(([, name]) => name)).size).toBe(10);
    const role = await roleNamed(alice, scheme.default_team_user_role);
    expect(role).toMatchObject({
      display_name: `Team User Role for Scheme ${scheme.name}`,
      scheme_managed: true,
      built_in: false,
    });
    expect(role.permissions).toContain('create_public_channel');
    expect(role.permissions).not.toContain('invite_user');
  });

  it('for channels takes what can be moderated, and nothing for administrators', async () => {
    const scheme = await makeScheme(a, 'channel');
    expect(scheme).toMatchObject({ scope: 'channel', default_team_user_role: '', default_run_member_role: '' });
    expect((await roleNamed(alice, scheme.default_channel_admin_role)).permissions).toEqual([]);
    expect((await roleNamed(alice, scheme.default_channel_guest_role)).permissions.toSorted()).toEqual([
      'add_reaction',
      'create_post',
      'remove_reaction',
      'use_channel_mentions',
    ]);
  });

  it('makes up a name if none is given', async () => {
    const { status, body } = await a.admin.post('/schemes', { display_name: 'Nameless', scope: 'team' });
    expect([status, body.name]).toEqual([201, expect.stringMatching(/^[a-z0-9]{26}$/)]);
  });

  it.each([
    ['a name of one letter', { name: 'a' }],
    ['capitals', { name: 'Capitals' }],
    ['a long name', { name: 'n'.repeat(65) }],
    ['no name to show', { display_name: '' }],
    ['a long name to show', { display_name: 'd'.repeat(129) }],
    ['a long description', { description: 'd'.repeat(1025) }],
    ['another scope', { scope: 'system' }],
  ])('refuses %s', async (_, wrong) => {
    const body = { name: unique('scheme'), display_name: 'A scheme', scope: 'team', ...wrong };
    const answer = await a.admin.post('/schemes', body);
    expect([answer.status, answer.body.id]).toEqual([400, 'app.scheme.save.invalid_scheme.app_error']);
  });

  it('leaves nothing behind when the name is taken', async () => {
    const { name } = await makeScheme(a, 'team');
    const before = (await a.admin.get('/roles')).body.length;
    const answer = await a.admin.post('/schemes', { name, display_name: 'Again', scope: 'channel' });
    expect(answer.body.id).toBe('app.scheme.save.app_error');
    expect((await a.admin.get('/roles')).body).toHaveLength(before);
  });
});

it('schemes are read and changed by those who have the pages of the console', async () => {
  const scheme = await makeScheme(a, 'team');
  const [reader, manager] = [
    await withRoles('system_user system_read_only_admin'),
    await withRoles('system_user system_manager'),
  ];
  const patch = (by: Caller) => by.put(`/schemes/${scheme.id}/patch`, { display_name: 'Other' });
  expect((await reader.get(`/schemes/${scheme.id}`)).body).toEqual(scheme);
  expect((await reader.get('/schemes?scope=team&per_page=1')).body).toEqual([scheme]);
  expect((await patch(reader)).status).toBe(403);
  expect((await reader.del(`/schemes/${scheme.id}`)).status).toBe(403);
  expect((await patch(manager)).body).toMatchObject({ display_name: 'Other', name: scheme.name, scope: 'team' });
  const role = await roleNamed(manager, scheme.default_team_user_role);
  expect((await manager.put(`/roles/${role.id}/patch`, { permissions: ['view_team'] })).status).toBe(200);
  expect((await alice.get(`/schemes/${scheme.id}`)).status).toBe(403);
  expect((await a.nobody.get(`/schemes/${scheme.id}`)).status).toBe(401);
});

it('lists are by scope, the newest first, without what was deleted', async () => {
  const [one, two, three] = [await makeScheme(a, 'team'), await makeScheme(a, 'channel'), await makeScheme(a, 'team')];
  const ids = async (query: string) => (await a.admin.get(`/schemes${query}`)).body.map(({ id }: Scheme) => id);
  expect((await ids('')).slice(0, 3)).toEqual([three.id, two.id, one.id]);
  expect((await ids('?scope=team')).slice(0, 2)).toEqual([three.id, one.id]);
  expect(await ids('?scope=team&per_page=1&page=1')).toEqual([one.id]);
  await a.admin.del(`/schemes/${three.id}`);
  expect(await ids('?scope=team&per_page=1')).toEqual([one.id]);
  expect((await a.admin.get('/schemes?scope=other')).body.id).toBe('api.context.invalid_body_param.app_error');
});

it('a deleted scheme can still be read, its roles permit nothing, and deleting it again changes nothing', async () => {
  const scheme = await makeScheme(a, 'team');
  expect((await a.admin.del(`/schemes/${scheme.id}`)).body).toEqual({ status: 'OK' });
  expect((await a.admin.del(`/schemes/${scheme.id}`)).status).toBe(200);
  expect((await a.admin.get(`/schemes/${scheme.id}`)).body.delete_at).toBeGreaterThan(0);
  expect(a.core.roles.get(scheme.default_team_user_role)).toBeUndefined();
  const unknown = await a.admin.del(`/schemes/${'x'.repeat(26)}`);
  expect([unknown.status, unknown.body.id]).toEqual([404, 'app.scheme.get.app_error']);
});

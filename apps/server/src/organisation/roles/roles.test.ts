import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let alice: Caller;
beforeAll(async () => {
  server = await startServer();
  alice = await server.user();
});
afterAll(() => server.close());

const named = async (name: string) => (await server.admin.get(`/roles/name/${name}`)).body;
async function withRoles(roles: string): Promise<Caller> {
  const user = await server.user();
  await server.core.db.updateTable('users').set({ roles }).where('id', '=', user.id).execute();
  server.core.events.signal('user_roles_changed', { userId: user.id });
  return user;
}

describe('reading roles', () => {
  it('all of them, by administrators', async () => {
    const { status, body } = await server.admin.get('/roles');
    expect([status, body.length]).toEqual([200, 23]);
    expect((await alice.get('/roles')).status).toBe(403);
    expect((await server.nobody.get('/roles')).status).toBe(401);
  });

  it('one by id or name, by anybody with a session', async () => {
    const byName = await alice.get('/roles/name/channel_user');
    expect(byName.body).toMatchObject({
      name: 'channel_user',
      display_name: 'authentication.roles.channel_user.name',
      scheme_managed: true,
      built_in: true,
      delete_at: 0,
    });
    expect(byName.body.permissions).toHaveLength(27);
    expect((await alice.get(`/roles/${byName.body.id}`)).body).toEqual(byName.body);
    expect((await server.nobody.get('/roles/name/channel_user')).status).toBe(401);
  });

  it('several by names', async () => {
    const { body } = await alice.post('/roles/names', ['channel_user', 'no_such_role', '', 'channel_admin']);
    expect(body.map((role: { name: string }) => role.name)).toEqual(['channel_admin', 'channel_user']);
  });

  it.each([
    ['GET', '/roles/name/no_such_role', undefined, 404, 'app.role.get_by_name.app_error'],
    ['GET', '/roles/name/No-Role', undefined, 400, 'api.context.invalid_url_param.app_error'],
    ['GET', `/roles/${'x'.repeat(26)}`, undefined, 404, 'app.role.get.app_error'],
    ['GET', '/roles/short', undefined, 400, 'api.context.invalid_url_param.app_error'],
    ['POST', '/roles/names', [], 400, 'api.context.invalid_body_param.app_error'],
    ['POST', '/roles/names', ['Bad Name!'], 400, 'api.context.invalid_body_param.app_error'],
    ['POST', '/roles/names', {}, 400, 'api.payload.parse.error'],
    ['POST', '/roles/names', [1], 400, 'api.payload.parse.error'],
    [
      'POST',
      '/roles/names',
      Array.from({ length: 101 }, (_, i) => `r${i}`),
      400,
      'api.roles.get_multiple_by_name_too_many.request_error',
    ],
  ])('%s %s refuses %j', async (method, path, body, status, id) => {
    const answer = await alice.call(method, path, body);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });
});

describe('changing a role', () => {
  const patch = async (who: Caller, role: string, permissions: unknown) =>
    who.put(`/roles/${(await named(role)).id}/patch`, { permissions });

  it('counts at once and is told to everybody', async () => {
    const listener = await alice.listen();
    const { permissions } = await named('system_user');
    const less = permissions.filter((permission: string) => permission !== 'create_team');
    const changed = await server.admin.put(`/roles/${(await named('system_user')).id}/patch`, {
      permissions: [...less, ...less],
      name: 'other',
    });
    expect(changed.body).toMatchObject({ name: 'system_user' });
    expect(changed.body.permissions.toSorted()).toEqual(less.toSorted());
    const { data } = await listener.next('role_updated');
    expect(JSON.parse(data.role)).toMatchObject({ name: 'system_user', permissions: changed.body.permissions });
    expect(server.core.roles.permissionsOf(['system_user']).has('create_team')).toBe(false);
    expect((await alice.post('/teams', { name: 'no-team', display_name: 'No', type: 'O' })).status).toBe(403);
    await patch(server.admin, 'system_user', permissions);
    expect((await alice.post('/teams', { name: 'a-team', display_name: 'Yes', type: 'O' })).status).toBe(201);
    listener.close();
  });

  it('gives what a page of the console needs along with it', async () => {
    const { permissions } = await named('system_user_manager');
    const { body } = await patch(server.admin, 'system_user_manager', [
      ...permissions,
      'sysconsole_write_environment_smtp',
    ]);
    expect(body.permissions).toContain('test_email');
    await patch(server.admin, 'system_user_manager', permissions);
  });

  it('leaves it as it is if nothing is said', async () => {
    const before = await named('team_user');
    expect((await server.admin.put(`/roles/${before.id}/patch`, {})).body).toEqual(before);
  });

  it('is for administrators, and with the page of permissions for those of people, teams and channels', async () => {
    const keeper = await withRoles('system_user system_manager');
    const reader = await withRoles('system_user system_read_only_admin');
    const { permissions } = await named('channel_user');
    expect((await patch(server.nobody, 'channel_user', permissions)).status).toBe(401);
    expect((await patch(alice, 'channel_user', permissions)).status).toBe(403);
    expect((await patch(reader, 'channel_user', permissions)).status).toBe(403);
    expect((await patch(keeper, 'channel_user', permissions)).status).toBe(200);
    for (const role of ['system_manager', 'system_admin', 'system_user_manager']) {
      expect((await patch(keeper, role, ['create_post'])).status).toBe(403);
    }
    expect((await alice.put(`/roles/${'x'.repeat(26)}/patch`, { permissions: [] })).status).toBe(403);
  });

  it('makes nobody an administrator', async () => {
    const keeper = await withRoles('system_user system_manager');
    const { permissions } = await named('system_user');
    for (const who of [keeper, server.admin]) {
      for (const permission of ['manage_system', 'manage_roles', 'sysconsole_write_user_management_system_roles']) {
        const { status, body } = await patch(who, 'system_user', [...permissions, permission]);
        expect([status, body.id]).toEqual([501, 'api.roles.patch_roles.not_allowed_permission.error']);
      }
    }
    expect((await patch(server.admin, 'system_admin', [])).status).toBe(501);
    expect((await named('system_user')).permissions).toEqual(permissions);
  });

  it.each([
    [{ permissions: ['no_such_permission'] }, 400, 'app.role.save.invalid_role.app_error'],
    [{ permissions: 'create_post' }, 400, 'api.context.invalid_body_param.app_error'],
    ['{', 400, 'api.context.invalid_body_param.app_error'],
    [[], 400, 'api.context.invalid_body_param.app_error'],
  ])('refuses %j', async (body, status, id) => {
    const answer = await server.admin.put(`/roles/${(await named('channel_user')).id}/patch`, body);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });

  it('needs a role', async () => {
    const answer = await server.admin.put(`/roles/${'x'.repeat(26)}/patch`, { permissions: [] });
    expect([answer.status, answer.body.id]).toEqual([404, 'app.role.get.app_error']);
  });
});

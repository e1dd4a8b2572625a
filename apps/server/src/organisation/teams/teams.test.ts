import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

describe('teams', () => {
  let server: TestServer;
  let alice: Caller;
  let bob: Caller;
  let eve: Caller;
  beforeAll(async () => {
    server = await startServer();
    [alice, bob, eve] = [await server.user(), await server.user(), await server.user()];
  });
  afterAll(() => server.close());

  const make = async (by: Caller, type = 'I') =>
    (await by.post('/teams', { name: unique('team'), display_name: 'A team', type })).body;

  it('are made with their maker as administrator and two channels', async () => {
    const team = await make(alice);
    expect((await alice.get(`/teams/${team.id}/members`)).body).toEqual([
      expect.objectContaining({ user_id: alice.id, roles: 'team_user team_admin' }),
    ]);
    const channels = await server.core.db
      .selectFrom('channels')
      .select('name')
      .where('team_id', '=', team.id)
      .orderBy('name')
      .execute();
    expect(channels.map((channel) => channel.name)).toEqual(['off-topic', 'town-square']);
  });

  it('let people in by invitation, once and for all of it', async () => {
    const team = await make(alice);
    expect((await bob.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: bob.id })).status).toBe(403);
    expect((await bob.post(`/teams/members/invite?invite_id=${team.invite_id}`)).body.roles).toBe('team_user');
    expect((await bob.get('/users/me/teams')).body.map((each: { id: string }) => each.id)).toEqual([team.id]);
    const inside = await server.core.db
      .selectFrom('channel_members')
      .select('channel_id')
      .where('user_id', '=', bob.id)
      .execute();
    expect(inside).toHaveLength(2);
  });

  it('make an account and join it by a code in one go, or do neither', async () => {
    const team = await make(alice);
    const username = unique('joiner');
    const account = { username, email: `${username}@example.com`, password: 'Correct-horse-7' };
    expect((await server.nobody.post('/users?iid=nocodeatall', account)).body.id).toBe(
      'app.team.get_by_invite_id.finding.app_error',
    );
    const made = await server.nobody.post(`/users?iid=${team.invite_id}`, account);
    expect(made.status).toBe(201);
    expect((await alice.get(`/teams/${team.id}/members/${made.body.id}`)).body.roles).toBe('team_user');
  });

  it('are left with all their channels', async () => {
    const team = await make(alice);
    const carl = await server.user();
    await carl.post(`/teams/members/invite?invite_id=${team.invite_id}`);
    expect((await carl.del(`/teams/${team.id}/members/${carl.id}`)).body).toEqual({ status: 'OK' });
    expect((await carl.get(`/teams/${team.id}`)).status).toBe(403);
    expect(
      await server.core.db.selectFrom('channel_members').selectAll().where('user_id', '=', carl.id).execute(),
    ).toEqual([]);
  });

  it('hide e-mail address and invitation code from those who may not manage or invite', async () => {
    const team = await make(alice, 'O');
    await alice.put(`/teams/${team.id}/patch`, { allow_open_invite: true });
    const seen = (await eve.get(`/teams/${team.id}`)).body;
    expect([seen.email, seen.invite_id]).toEqual(['', '']);
  });

  describe('refuse', () => {
    let team: { id: string; name: string; invite_id: string };
    beforeAll(async () => {
      team = await make(alice);
      await bob.post(`/teams/members/invite?invite_id=${team.invite_id}`);
    });

    const calls: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', '/stats'],
      ['GET', '/members'],
      ['GET', '/members/:alice'],
      ['POST', '/members/ids', [':alice']],
      ['POST', '/members', { team_id: ':team', user_id: ':alice' }],
      ['POST', '/members/batch', [{ team_id: ':team', user_id: ':alice' }]],
      ['DELETE', '/members/:alice'],
      ['PUT', '/members/:alice/roles', { roles: 'team_user' }],
      ['PUT', '/members/:alice/schemeRoles', { scheme_user: true }],
      ['PUT', '', { id: ':team', display_name: 'x' }],
      ['PUT', '/patch', { display_name: 'x' }],
      ['PUT', '/privacy', { privacy: 'O' }],
      ['POST', '/regenerate_invite_id'],
      ['POST', '/restore'],
      ['DELETE', ''],
    ];
    const forManagers = calls.filter(([method, path]) => method !== 'GET' && !/members(\/ids|\/batch)?$/.test(path));
    const say = (text: string) => text.replaceAll(':alice', alice.id).replaceAll(':team', team.id);
    const call = (by: Caller, [method, path, body]: (typeof calls)[number]) =>
      by.call(method, `/teams/${team.id}${say(path)}`, body === undefined ? undefined : say(JSON.stringify(body)));

    it.each(calls)('%s /teams/{id}%s to outsiders and to nobody', async (...row) => {
      expect((await call(eve, row)).body.id).toBe('api.context.permissions.app_error');
      expect((await call(server.nobody, row)).body.id).toBe('api.context.session_expired.app_error');
    });
    it.each(forManagers)('%s /teams/{id}%s to ordinary members', async (...row) => {
      expect((await call(bob, row)).body.id).toBe('api.context.permissions.app_error');
    });
  });
});

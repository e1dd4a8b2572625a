import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { changeRole, makeScheme } from '../../testing/schemes.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'lead' | 'guest'>;
beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'lead', 'guest'], guests: ['guest'] });
  const admin = { scheme_admin: true, scheme_user: true };
  await a.admin.put(`/teams/${here.team.id}/members/${here.lead.id}/schemeRoles`, admin);
});
afterAll(() => a.close());

const setScheme = (by: Caller, teamId: string, schemeId: unknown) =>
  by.put(`/teams/${teamId}/scheme`, { scheme_id: schemeId });
const makeChannel = async (by: Caller, teamId: string) =>
  (await by.post('/channels', { team_id: teamId, name: unique('room'), display_name: 'A room', type: 'O' })).status;
const rolesIn = async (who: Caller, place: string) => (await who.get(`${place}/members/me`)).body.roles;

it('its roles are those of the members, who are told, and decide what they may', async () => {
  const { alice, lead, guest, team, town } = here;
  const scheme = await makeScheme(a, 'team');
  const listener = await alice.listen();
  expect((await setScheme(a.admin, team.id, scheme.id)).body).toEqual({ status: 'OK' });
  const told = JSON.parse((await listener.next('memberrole_updated')).data.member);
  expect(told).toMatchObject({ user_id: alice.id, roles: scheme.default_team_user_role });
  const changed = JSON.parse((await listener.next('update_team_scheme')).data.team);
  expect(changed).toMatchObject({ id: team.id, scheme_id: scheme.id, email: '', invite_id: '' });
  listener.close();

  const { default_team_user_role: user, default_team_admin_role: admin } = scheme;
  expect(await rolesIn(lead, `/teams/${team.id}`)).toBe(`${user} ${admin}`);
  expect(await rolesIn(guest, `/teams/${team.id}`)).toBe(scheme.default_team_guest_role);
  expect(await rolesIn(alice, `/channels/${town.id}`)).toBe(scheme.default_channel_user_role);
  for (const path of ['/users/me/teams/members', `/teams/${team.id}/members?per_page=200`]) {
    const mine = (await alice.get(path)).body.find((member: { user_id: string }) => member.user_id === alice.id);
    expect(mine.roles, path).toBe(user);
  }
  for (const path of [`/users/me/teams/${team.id}/channels/members`, '/users/me/channel_members']) {
    const roles = (await alice.get(path)).body.map((member: { roles: string }) => member.roles);
    expect(new Set(roles), path).toEqual(new Set([scheme.default_channel_user_role]));
  }
  expect((await a.admin.get(`/schemes/${scheme.id}/teams`)).body).toEqual([
    expect.objectContaining({ id: team.id, scheme_id: scheme.id }),
  ]);

  const elsewhere = await teamOf(a, { with: [] });
  await a.admin.post(`/teams/${elsewhere.team.id}/members`, { team_id: elsewhere.team.id, user_id: alice.id });
  expect(await makeChannel(alice, team.id)).toBe(201);
  await changeRole(a, user, { take: ['create_public_channel'] });
  expect(await makeChannel(alice, team.id)).toBe(403);
  expect(await makeChannel(lead, team.id)).toBe(403);
  expect(await makeChannel(alice, elsewhere.team.id)).toBe(201);
  await changeRole(a, admin, { give: ['create_public_channel'] });
  expect(await makeChannel(lead, team.id)).toBe(201);
  const post = { channel_id: town.id, message: 'x' };
  await changeRole(a, scheme.default_channel_user_role, { take: ['create_post'] });
  expect((await alice.post('/posts', post)).status).toBe(403);

  await a.restart();
  expect((await alice.post('/posts', post)).status).toBe(403);
  expect(await makeChannel(alice, team.id)).toBe(403);

  expect((await setScheme(a.admin, team.id, '')).status).toBe(200);
  expect(await rolesIn(alice, `/teams/${team.id}`)).toBe('team_user');
  expect((await alice.post('/posts', post)).status).toBe(201);
  expect(await makeChannel(alice, team.id)).toBe(201);
});

it('roles are given by the names that the scheme has for them, and by no others of schemes', async () => {
  const { alice, guest, team, town } = here;
  const [scheme, other] = [await makeScheme(a, 'team'), await makeScheme(a, 'team')];
  await setScheme(a.admin, team.id, scheme.id);
  const inTeam = (who: Caller, roles: string) => a.admin.put(`/teams/${team.id}/members/${who.id}/roles`, { roles });
  const inChannel = (who: Caller, roles: string) =>
    a.admin.put(`/channels/${town.id}/members/${who.id}/roles`, { roles });
  const { default_team_user_role: user, default_team_admin_role: admin } = scheme;
  expect((await inTeam(alice, `${user} ${admin}`)).status).toBe(200);
  expect((await a.admin.get(`/teams/${team.id}/members/${alice.id}`)).body).toMatchObject({
    scheme_admin: true,
    explicit_roles: '',
  });
  expect((await inTeam(alice, user)).status).toBe(200);
  const { default_channel_user_role: member, default_channel_admin_role: chief } = scheme;
  expect((await inChannel(alice, `${member} ${chief}`)).status).toBe(200);
  expect((await inChannel(alice, member)).status).toBe(200);
  const ofTeam = 'api.channel.update_team_member_roles.scheme_role.app_error';
  const ofChannel = 'api.channel.update_channel_member_roles.scheme_role.app_error';
  for (const [answer, id] of [
    [await inTeam(alice, 'team_user team_admin'), ofTeam],
    [await inTeam(alice, other.default_team_admin_role), ofTeam],
    [await inTeam(alice, `${user} ${chief}`), ofTeam],
    [await inTeam(guest, user), 'api.channel.update_team_member_roles.changing_guest_role.app_error'],
    [await inChannel(alice, 'channel_user channel_admin'), ofChannel],
    [await inChannel(alice, admin), ofChannel],
    [await inTeam(alice, 'no_such_role'), 'app.role.get_by_name.app_error'],
  ] as const)
    expect([answer.status, answer.body.id]).toEqual([400, id]);
  await setScheme(a.admin, team.id, '');
});

it('who becomes a guest has the roles that the scheme gives guests', async () => {
  const { late, team } = await teamOf(a, { with: ['late'] });
  const scheme = await makeScheme(a, 'team');
  await setScheme(a.admin, team.id, scheme.id);
  const listener = await late.listen();
  await a.admin.post(`/users/${late.id}/demote`);
  const inTeam = JSON.parse((await listener.next('memberrole_updated')).data.member);
  expect(inTeam.roles).toBe(scheme.default_team_guest_role);
  const inChannel = JSON.parse((await listener.next('channel_member_updated')).data.channelMember);
  expect(inChannel).toMatchObject({ roles: scheme.default_channel_guest_role, scheme_guest: true });
  expect(inChannel).not.toHaveProperty('team_scheme_id');
  listener.close();
});

it('a deleted scheme leaves the team with the built-in roles, and cannot be given again', async () => {
  const { alice, team, town } = here;
  const scheme = await makeScheme(a, 'team');
  await changeRole(a, scheme.default_channel_user_role, { take: ['create_post'] });
  await setScheme(a.admin, team.id, scheme.id);
  expect((await alice.post('/posts', { channel_id: town.id, message: 'x' })).status).toBe(403);
  await a.admin.del(`/schemes/${scheme.id}`);
  expect((await alice.post('/posts', { channel_id: town.id, message: 'x' })).status).toBe(201);
  expect((await alice.get(`/teams/${team.id}`)).body.scheme_id).toBe('');
  expect(await rolesIn(alice, `/teams/${team.id}`)).toBe('team_user');
  expect((await setScheme(a.admin, team.id, scheme.id)).body.id).toBe('app.scheme.get.app_error');
});

it('is given by those who administer the server, to teams that are there', async () => {
  const { alice, lead, team } = here;
  const [scheme, ofChannels] = [await makeScheme(a, 'team'), await makeScheme(a, 'channel')];
  const told = async (by: Caller, teamId: string, schemeId: unknown) => {
    const { status, body } = await setScheme(by, teamId, schemeId);
    return [status, body.id];
  };
  const unknown = 'x'.repeat(26);
  const invalid = [400, 'api.context.invalid_body_param.app_error'];
  expect(await told(a.nobody, team.id, scheme.id)).toEqual([401, 'api.context.session_expired.app_error']);
  for (const by of [alice, lead])
    expect(await told(by, team.id, scheme.id)).toEqual([403, 'api.context.permissions.app_error']);
  expect(await told(a.admin, team.id, ofChannels.id)).toEqual([400, 'api.team.update_team_scheme.scheme_scope.error']);
  expect(await told(a.admin, team.id, unknown)).toEqual([404, 'app.scheme.get.app_error']);
  expect(await told(a.admin, unknown, scheme.id)).toEqual([404, 'app.team.get.find.app_error']);
  expect(await told(a.admin, team.id, 'short')).toEqual(invalid);
  expect(await told(a.admin, team.id, undefined)).toEqual(invalid);
  expect((await alice.get(`/teams/${team.id}`)).body.scheme_id).toBe('');
  expect((await a.admin.get(`/schemes/${ofChannels.id}/teams`)).body.id).toBe(
    'api.scheme.get_teams_for_scheme.scope.error',
  );
});

import type { Moderation, ModerationName } from '@parley/contract/conversation/moderation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { changeRole, makeScheme, roleNamed } from '../../testing/schemes.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'carl' | 'chief' | 'guest'>;
beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'carl', 'chief', 'guest'], guests: ['guest'] });
});
afterAll(() => a.close());

async function makeRoom(type: 'O' | 'P' = 'O'): Promise<string> {
  const { alice, bob, chief, guest, team } = here;
  const { id } = await makeChannel(a, team.id, { type, with: [alice, bob, chief, guest] });
  const admin = { scheme_admin: true, scheme_user: true };
  await a.admin.put(`/channels/${id}/members/${chief.id}/schemeRoles`, admin);
  return id;
}

const set = (id: string, name: string, roles: { members?: boolean; guests?: boolean }) =>
  a.admin.put(`/channels/${id}/moderations/patch`, [{ name, roles }]);
const line = (lines: Moderation[], name: ModerationName) => lines.find((each) => each.name === name)?.roles;
const schemeOf = async (id: string) => (await a.admin.get(`/channels/${id}`)).body.scheme_id;
const DENIED = [403, 'api.context.permissions.app_error'];
const told = async (answer: Promise<{ status: number; body: { id?: string } }>) => {
  const { status, body } = await answer;
  return [status, body.id];
};

it('shows what members and guests may, of all that can be moderated', async () => {
  const { status, body } = await a.admin.get(`/channels/${await makeRoom()}/moderations`);
  const yes = { value: true, enabled: true };
  expect(status).toBe(200);
  expect(body).toEqual([
    { name: 'create_post', roles: { guests: yes, members: yes } },
    { name: 'create_reactions', roles: { guests: yes, members: yes } },
    { name: 'manage_members', roles: { guests: null, members: yes } },
    { name: 'use_channel_mentions', roles: { guests: yes, members: yes } },
    { name: 'manage_bookmarks', roles: { guests: null, members: yes } },
  ]);
});

describe('a channel that differs', () => {
  it('has a scheme of its own, and loses it when it differs no more', async () => {
    const { alice } = here;
    const id = await makeRoom();
    const listener = await alice.listen();
    const changed = await set(id, 'create_post', { members: false });
    expect(line(changed.body, 'create_post')).toEqual({
      guests: { value: true, enabled: true },
      members: { value: false, enabled: true },
    });
    const channel = JSON.parse((await listener.next('channel_updated')).data.channel);
    await listener.next('channel_scheme_updated');
    expect(channel.scheme_id).toBe(await schemeOf(id));
    const { body: scheme } = await a.admin.get(`/schemes/${channel.scheme_id}`);
    expect(scheme.scope).toBe('channel');
    const member = (await alice.get(`/channels/${id}/members/me`)).body;
    expect(member.roles).toBe(scheme.default_channel_user_role);
    const role = JSON.parse(
      (await listener.next('role_updated', ({ data }) => data.role.includes(member.roles))).data.role,
    );
    expect(role.permissions).toContain('read_channel');
    expect(role.permissions).not.toContain('create_post');
    expect(role).toEqual(await roleNamed(alice, member.roles));

    await set(id, 'use_channel_mentions', { guests: false });
    expect(await schemeOf(id)).toBe(channel.scheme_id);
    await set(id, 'create_post', { members: true });
    expect(await schemeOf(id)).toBe(channel.scheme_id);
    await set(id, 'use_channel_mentions', { guests: true });
    expect(await schemeOf(id)).toBeNull();
    expect((await a.admin.get(`/schemes/${channel.scheme_id}`)).body.delete_at).toBeGreaterThan(0);
    expect((await alice.get(`/channels/${id}/members/me`)).body.roles).toBe('channel_user');
    listener.close();
  });

  it('is not made by a change that changes nothing, and nobody is told', async () => {
    const id = await makeRoom();
    const listener = await here.alice.listen();
    const lines = (await a.admin.get(`/channels/${id}/moderations`)).body;
    for (const patch of [
      [],
      [{ name: 'create_post', roles: { members: true } }],
      [{ name: 'nonsense', roles: { members: false } }],
      [{ name: 'create_post' }, { roles: { members: false } }, {}],
      [{ name: 'manage_members', roles: { guests: false } }],
    ])
      expect((await a.admin.put(`/channels/${id}/moderations/patch`, patch)).body).toEqual(lines);
    expect(await schemeOf(id)).toBeNull();
    await here.bob.post('/posts', { channel_id: id, message: 'heard last' });
    await listener.next('posted', ({ data }) => data.post.includes('heard last'));
    expect(listener.names()).not.toContain('channel_scheme_updated');
    expect(listener.names()).not.toContain('role_updated');
    listener.close();
  });

  it('gets one scheme when several change it at once', async () => {
    const id = await makeRoom();
    await Promise.all([
      set(id, 'create_post', { members: false }),
      set(id, 'create_reactions', { guests: false }),
      set(id, 'manage_members', { members: false }),
    ]);
    const { body } = await a.admin.get(`/channels/${id}/moderations`);
    expect(line(body, 'create_post')?.members?.value).toBe(false);
    expect(line(body, 'create_reactions')?.guests?.value).toBe(false);
    expect(line(body, 'manage_members')?.members?.value).toBe(false);
    const { body: using } = await a.admin.get(`/schemes/${await schemeOf(id)}/channels`);
    expect(using.map((channel: { id: string }) => channel.id)).toEqual([id]);
  });
});

describe('what is moderated bites at once', () => {
  it.each(['O', 'P'] as const)('for posts and reactions (%s)', async (type) => {
    const { alice, guest, chief } = here;
    const id = await makeRoom(type);
    const { body: post } = await alice.post('/posts', { channel_id: id, message: 'before' });
    const write = (who: Caller, more = {}) => told(who.post('/posts', { channel_id: id, message: 'x', ...more }));
    await set(id, 'create_post', { members: false, guests: false });
    expect(await write(alice)).toEqual(DENIED);
    expect(await write(alice, { root_id: post.id })).toEqual(DENIED);
    expect(await write(guest)).toEqual(DENIED);
    expect((await write(chief))[0]).toBe(201);
    await set(id, 'create_post', { members: true });
    expect((await write(alice))[0]).toBe(201);
    expect(await write(guest)).toEqual(DENIED);

    const react = (who: Caller) =>
      told(who.post('/reactions', { user_id: who.id, post_id: post.id, emoji_name: 'smile' }));
    expect((await react(alice))[0]).toBe(200);
    await set(id, 'create_reactions', { members: false });
    expect(await react(alice)).toEqual(DENIED);
    expect(await told(alice.del(`/users/me/posts/${post.id}/reactions/smile`))).toEqual(DENIED);
    expect((await react(chief))[0]).toBe(200);
    expect((await alice.get(`/channels/${id}/posts`)).status).toBe(200);
  });

  it.each(['O', 'P'] as const)('for adding and removing others, not for oneself (%s)', async (type) => {
    const { alice, bob, carl, chief } = here;
    const id = await makeRoom(type);
    const add = (who: Caller) => told(who.post(`/channels/${id}/members`, { user_id: carl.id }));
    await set(id, 'manage_members', { members: false });
    expect(await add(alice)).toEqual(DENIED);
    expect(await told(alice.del(`/channels/${id}/members/${bob.id}`))).toEqual(DENIED);
    expect((await add(type === 'O' ? carl : chief))[0]).toBe(201);
    expect((await told(bob.del(`/channels/${id}/members/${bob.id}`)))[0]).toBe(200);
  });

  it('for mentions of all', async () => {
    const { alice, bob } = here;
    const id = await makeRoom();
    await bob.post('/channels/members/me/view', { channel_id: id });
    const callAll = () => alice.post('/posts', { channel_id: id, message: 'hear me @channel' });
    const mentions = async () => (await bob.get(`/users/me/channels/${id}/unread`)).body.mention_count;
    await set(id, 'use_channel_mentions', { members: false });
    expect((await callAll()).body.props).toEqual({ mentionHighlightDisabled: true });
    expect(await mentions()).toBe(0);
    await set(id, 'use_channel_mentions', { members: true });
    await callAll();
    expect(await mentions()).toBe(1);
  });

  it('also after a new start', async () => {
    const id = await makeRoom();
    await set(id, 'create_post', { members: false });
    await a.restart();
    expect(await told(here.alice.post('/posts', { channel_id: id, message: 'x' }))).toEqual(DENIED);
    expect((await here.chief.post('/posts', { channel_id: id, message: 'x' })).status).toBe(201);
  });
});

describe('what stands above the channel', () => {
  it('cannot be permitted by it, and comes back by itself', async () => {
    const { alice } = here;
    const id = await makeRoom();
    await set(id, 'create_post', { members: false });
    const undo = await changeRole(a, 'channel_user', { take: ['use_channel_mentions', 'edit_post'] });
    const { body } = await a.admin.get(`/channels/${id}/moderations`);
    expect(line(body, 'use_channel_mentions')?.members).toEqual({ value: false, enabled: false });
    expect(await told(set(id, 'use_channel_mentions', { members: true }))).toEqual([
      403,
      'api.channel.patch_channel_moderations_for_channel.restricted_permission.app_error',
    ]);
    const own = (await alice.get(`/channels/${id}/members/me`)).body.roles;
    const listener = await alice.listen();
    expect((await roleNamed(alice, own)).permissions).not.toContain('edit_post');
    await undo();
    expect((await roleNamed(alice, own)).permissions).toEqual(
      expect.arrayContaining(['edit_post', 'use_channel_mentions']),
    );
    const heard = await listener.next('role_updated', ({ data }) => JSON.parse(data.role).name === own);
    expect(JSON.parse(heard.data.role)).toEqual(await roleNamed(alice, own));
    expect((await roleNamed(alice, own)).permissions).not.toContain('create_post');
    listener.close();
  });

  it('is the scheme of the team, if it has one', async () => {
    const { alice, team } = here;
    const id = await makeRoom();
    const scheme = await makeScheme(a, 'team');
    await changeRole(a, scheme.default_channel_guest_role, { take: ['create_post'] });
    await a.admin.put(`/teams/${team.id}/scheme`, { scheme_id: scheme.id });
    const lines = (await set(id, 'create_reactions', { members: false })).body;
    expect(line(lines, 'create_post')?.guests).toEqual({ value: false, enabled: false });
    const { body: post } = await alice.post('/posts', { channel_id: id, message: 'x' });
    await changeRole(a, scheme.default_channel_user_role, { take: ['edit_post'] });
    expect(await told(alice.put(`/posts/${post.id}/patch`, { message: 'y' }))).toEqual(DENIED);
    expect((await set(id, 'create_reactions', { members: true })).status).toBe(200);
    expect(await schemeOf(id)).toBeNull();
    await a.admin.put(`/teams/${team.id}/scheme`, { scheme_id: '' });
  });
});

describe('a scheme for channels', () => {
  it('counts in all that have it, until it is deleted', async () => {
    const { alice } = here;
    const [one, two] = [await makeRoom(), await makeRoom('P')];
    const scheme = await makeScheme(a, 'channel');
    const listener = await alice.listen();
    for (const id of [one, two]) {
      expect((await a.admin.put(`/channels/${id}/scheme`, { scheme_id: scheme.id })).body).toEqual({ status: 'OK' });
      expect(JSON.parse((await listener.next('channel_updated')).data.channel).scheme_id).toBe(scheme.id);
    }
    listener.close();
    await set(one, 'create_post', { members: false });
    for (const id of [one, two])
      expect(await told(alice.post('/posts', { channel_id: id, message: 'x' }))).toEqual(DENIED);
    await set(one, 'create_post', { members: true });
    expect([await schemeOf(one), await schemeOf(two)]).toEqual([null, scheme.id]);
    await set(two, 'create_post', { members: false });
    await a.admin.del(`/schemes/${scheme.id}`);
    expect(await schemeOf(two)).toBe('');
    expect((await alice.post('/posts', { channel_id: two, message: 'x' })).status).toBe(201);
  });

  it('is given by administrators, to channels that are there', async () => {
    const { alice, chief } = here;
    const id = await makeRoom();
    const [scheme, ofTeams] = [await makeScheme(a, 'channel'), await makeScheme(a, 'team')];
    const give = (by: Caller, schemeId: unknown, channelId = id) =>
      told(by.put(`/channels/${channelId}/scheme`, { scheme_id: schemeId }));
    const invalid = [400, 'api.context.invalid_body_param.app_error'];
    const unknown = 'x'.repeat(26);
    for (const by of [alice, chief]) expect(await give(by, scheme.id)).toEqual(DENIED);
    expect(await give(a.admin, ofTeams.id)).toEqual([400, 'api.channel.update_channel_scheme.scheme_scope.error']);
    for (const wrong of ['', 'short', undefined]) expect(await give(a.admin, wrong)).toEqual(invalid);
    expect(await give(a.admin, unknown)).toEqual([404, 'app.scheme.get.app_error']);
    expect(await give(a.admin, scheme.id, unknown)).toEqual([404, 'app.channel.get.existing.app_error']);
    expect(await schemeOf(id)).toBeNull();
    expect(await told(a.admin.get(`/schemes/${ofTeams.id}/channels`))).toEqual([
      400,
      'api.scheme.get_channels_for_scheme.scope.error',
    ]);
  });
});

it('moderations are for those who administer channels', async () => {
  const { alice, bob, chief, guest } = here;
  const id = await makeRoom();
  const patch = (by: Caller, body: unknown = [{ name: 'create_post', roles: { guests: false } }], channelId = id) =>
    told(by.put(`/channels/${channelId}/moderations/patch`, body));
  const unknown = 'x'.repeat(26);
  for (const by of [alice, chief, guest]) {
    expect(await told(by.get(`/channels/${id}/moderations`))).toEqual(DENIED);
    expect(await patch(by)).toEqual(DENIED);
    expect(await patch(by, {})).toEqual(DENIED);
  }
  expect((await patch(a.nobody))[0]).toBe(401);
  expect(await schemeOf(id)).toBeNull();
  const manager = await a.user();
  await a.admin.put(`/users/${manager.id}/roles`, { roles: 'system_user system_user_manager' });
  await manager.logIn();
  expect((await patch(manager))[0]).toBe(200);
  expect(await patch(a.admin, {})).toEqual([500, 'api.marshal_error']);
  expect(await patch(a.admin, [], unknown)).toEqual([404, 'app.channel.get.existing.app_error']);
  const { body: direct } = await alice.post('/channels/direct', [alice.id, bob.id]);
  expect(await told(a.admin.get(`/channels/${direct.id}/moderations`))).toEqual([404, 'app.team.get.find.app_error']);
  expect(await patch(a.admin, [], direct.id)).toEqual([404, 'app.team.get.find.app_error']);
});

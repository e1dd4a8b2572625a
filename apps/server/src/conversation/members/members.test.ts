import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type Ears, earsOf, namesOf } from '../../testing/ears.ts';
import { makeSettledChannel, noted, notesIn } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

type Who = 'alice' | 'bob' | 'cara' | 'gus';
let a: TestServer;
let here: People<Who>;
let eve: Caller;
let ears: Ears<Who | 'eve'>;

beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'cara', 'gus'], guests: ['gus'] });
  ({ eve } = await teamOf(a, { with: ['eve'] }));
  const { alice, bob, cara, gus } = here;
  ears = await earsOf({ alice, bob, cara, gus, eve });
});
afterAll(async () => {
  ears.close();
  await a.close();
});

const UNKNOWN = 'x'.repeat(26);
const room = (type: 'O' | 'P' = 'O', names: Who[] = ['alice']) =>
  makeSettledChannel(a, here.team.id, { type, with: names.map((name) => here[name]) });
const add = (by: Caller, id: string, body: unknown) => by.post(`/channels/${id}/members`, body);
const remove = (by: Caller, id: string, who: { id: string }) => by.del(`/channels/${id}/members/${who.id}`);
const told = async (call: Promise<{ status: number; body: { id: string } }>) => {
  const { status, body } = await call;
  return [status, body.id];
};
const FORBIDDEN = [403, 'api.context.permissions.app_error'];
const BAD = [400, 'api.context.invalid_body_param.app_error'];
const NO_MEMBER = [404, 'app.channel.get_member.missing.app_error'];

describe('adding', () => {
  it('makes a member, notes who did it, and tells the channel and the one who came', async () => {
    const { id } = await room('O', ['alice', 'cara']);
    await here.alice.post('/posts', { channel_id: id, message: 'before bob came' });
    const heard = await ears.during(async () => {
      const { status, body } = await add(here.alice, id, { user_id: here.bob.id });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        channel_id: id,
        user_id: here.bob.id,
        roles: 'channel_user',
        last_viewed_at: -1,
        msg_count: 0,
        mention_count: 0,
      });
      await noted(a, id, 'system_add_to_channel', 3);
    });
    const inside = ['system_add_to_channel', 'user_added'];
    expect(namesOf(heard)).toEqual({ alice: inside, bob: inside, cara: inside, gus: [], eve: [] });
    const { alice, bob } = here;
    for (const name of ['alice', 'bob', 'cara'] as const) {
      const [event] = heard[name].filter(({ event }) => event === 'user_added');
      expect(event).toMatchObject({
        data: { user_id: bob.id, team_id: here.team.id },
        broadcast: { channel_id: id, user_id: name === 'bob' ? bob.id : '' },
      });
    }
    expect((await notesIn(a, id))[0]).toMatchObject({
      user_id: alice.id,
      props: { userId: alice.id, username: alice.username, addedUserId: bob.id, addedUsername: bob.username },
    });
    // What was said before is there to be read; the note names the one who was added.
    expect((await bob.get(`/users/me/channels/${id}/unread`)).body).toMatchObject({ msg_count: 1, mention_count: 1 });
    expect((await alice.get(`/channels/${id}/stats`)).body.member_count).toBe(4);
  });

  it('of somebody who is in already says so and tells nobody', async () => {
    const { id } = await room('O', ['alice', 'bob']);
    const heard = await ears.during(async () => {
      expect(await add(here.alice, id, { user_id: here.bob.id })).toMatchObject({
        status: 201,
        body: { user_id: here.bob.id },
      });
    });
    expect(namesOf(heard)).toEqual({ alice: [], bob: [], cara: [], gus: [], eve: [] });
  });

  it('of one person twice at the same time makes one member and one note', async () => {
    const { id } = await room();
    const both = await Promise.all([1, 2].map(() => add(here.bob, id, { user_id: here.bob.id })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    await noted(a, id, 'system_join_channel', 2);
    expect((await here.bob.get(`/channels/${id}/stats`)).body.member_count).toBe(3);
  });

  it('of several takes those who can be added, and from a thread lets them follow it', async () => {
    const { id } = await room();
    const root = (await here.alice.post('/posts', { channel_id: id, message: 'a question' })).body;
    await here.alice.post('/posts', { channel_id: id, root_id: root.id, message: 'an answer' });
    const ids = [here.bob.id, eve.id];
    const { status, body } = await add(here.alice, id, { user_ids: ids, post_root_id: root.id });
    expect([status, body.map((member: { user_id: string }) => member.user_id)]).toEqual([201, [here.bob.id]]);
    expect((await here.bob.get(`/users/me/teams/${here.team.id}/threads/${root.id}`)).body).toMatchObject({
      id: root.id,
      reply_count: 1,
    });
    expect(await told(add(here.alice, id, { user_ids: [eve.id] }))).toEqual([
      404,
      'app.team.get_member.missing.app_error',
    ]);
    const other = await room();
    expect(await told(add(here.alice, other.id, { user_id: here.cara.id, post_root_id: root.id }))).toEqual(BAD);
    expect((await a.admin.get(`/channels/${other.id}/stats`)).body.member_count).toBe(2);
  });

  it('of a guest makes a guest of the channel', async () => {
    const { id } = await room();
    expect((await add(here.alice, id, { user_id: here.gus.id })).body).toMatchObject({
      roles: 'channel_guest',
      scheme_guest: true,
      scheme_user: false,
    });
    await noted(a, id, 'system_add_guest_to_chan', 1);
    expect((await here.gus.get(`/channels/${id}/stats`)).body).toMatchObject({ member_count: 3, guest_count: 1 });
  });

  it('refuses whom it cannot add', async () => {
    const { id } = await room();
    const gone = await a.user();
    await a.admin.post(`/teams/${here.team.id}/members`, { team_id: here.team.id, user_id: gone.id });
    await a.admin.del(`/users/${gone.id}`);
    const dm = (await here.alice.post('/channels/direct', [here.alice.id, here.bob.id])).body;
    const user_id = here.bob.id;
    const refused: [string, unknown, (string | number)[]][] = [
      [id, { user_id: eve.id }, [404, 'app.team.get_member.missing.app_error']],
      [id, { user_id: gone.id }, [403, 'app.channel.add_member.deleted_user.app_error']],
      [id, { user_id: UNKNOWN }, [404, 'app.user.missing_account.const']],
      [id, { user_id: 'short' }, BAD],
      [id, { user_id: 5 }, BAD],
      [id, {}, BAD],
      [id, [], BAD],
      [id, { user_ids: [5] }, BAD],
      [id, { user_ids: Array(1001).fill(user_id) }, BAD],
      [id, { user_id, post_root_id: 'short' }, BAD],
      [id, { user_id, post_root_id: UNKNOWN }, [404, 'app.post.get.app_error']],
      [dm.id, { user_id: here.cara.id }, [400, 'api.channel.add_user_to_channel.type.app_error']],
      [UNKNOWN, { user_id }, [404, 'app.channel.get.existing.app_error']],
      ['short', { user_id }, [400, 'api.context.invalid_url_param.app_error']],
    ];
    for (const [channel, body, answer] of refused)
      expect(await told(add(here.alice, channel, body)), JSON.stringify(body).slice(0, 60)).toEqual(answer);
    expect(await add(here.alice, id, { user_ids: [] })).toMatchObject({ status: 201, body: null });
    expect((await here.alice.get(`/channels/${id}/stats`)).body.member_count).toBe(2);
  });
});

describe('joining and leaving', () => {
  it('a public channel is up to oneself', async () => {
    const { id } = await room();
    const coming = await ears.during(async () => {
      expect((await add(here.bob, id, { user_id: here.bob.id })).status).toBe(201);
      await noted(a, id, 'system_join_channel', 2);
    });
    const inside = ['system_join_channel', 'user_added'];
    expect(namesOf(coming)).toEqual({ alice: inside, bob: inside, cara: [], gus: [], eve: [] });
    const going = await ears.during(async () => {
      expect((await remove(here.bob, id, here.bob)).body).toEqual({ status: 'OK' });
      await noted(a, id, 'system_leave_channel', 1);
    });
    expect(namesOf(going)).toEqual({
      alice: ['system_leave_channel', 'user_removed'],
      bob: ['user_removed'],
      cara: [],
      gus: [],
      eve: [],
    });
    expect(await told(here.bob.get(`/channels/${id}/members/me`))).toEqual(FORBIDDEN);
    expect(await told(remove(here.bob, id, here.bob))).toEqual(NO_MEMBER);
    expect((await notesIn(a, id))[0]?.props).toMatchObject({ username: here.bob.username });
  });

  it('is not possible for what one may not see', async () => {
    const [open, closed] = [await room(), await room('P')];
    for (const [by, id] of [
      [here.bob, closed.id],
      [here.gus, open.id],
      [here.gus, closed.id],
      [eve, open.id],
      [eve, closed.id],
    ] as const)
      expect(await told(add(by, id, { user_id: by.id }))).toEqual(FORBIDDEN);
  });

  it('the channel of all is left by guests alone', async () => {
    const { town } = here;
    expect(await told(remove(here.bob, town.id, here.bob))).toEqual([400, 'api.channel.remove.default.app_error']);
    expect(await told(remove(a.admin, town.id, here.bob))).toEqual([400, 'api.channel.remove.default.app_error']);
    const guest = await teamOf(a, { with: ['gina'], guests: ['gina'] });
    expect((await remove(guest.gina, guest.town.id, guest.gina)).status).toBe(200);
  });
});

describe('putting out', () => {
  it.each(['O', 'P'] as const)('tells the channel and the one who is out, and closes it (%s)', async (type) => {
    const { id } = await room(type, ['alice', 'bob']);
    const heard = await ears.during(async () => {
      expect((await remove(here.alice, id, here.bob)).body).toEqual({ status: 'OK' });
      await noted(a, id, 'system_remove_from_channel', 1);
    });
    expect(namesOf(heard)).toEqual({
      alice: ['system_remove_from_channel', 'user_removed'],
      bob: ['user_removed'],
      cara: [],
      gus: [],
      eve: [],
    });
    const { alice, bob } = here;
    expect(heard.alice.find(({ event }) => event === 'user_removed')).toMatchObject({
      data: { remover_id: alice.id, user_id: bob.id },
      broadcast: { channel_id: id, user_id: '' },
    });
    expect(heard.bob[0]).toMatchObject({
      data: { remover_id: alice.id, channel_id: id },
      broadcast: { channel_id: '', user_id: bob.id },
    });
    const afterwards = await ears.during(() => alice.post('/posts', { channel_id: id, message: 'among us' }));
    expect(afterwards.bob).toEqual([]);
    expect((await bob.get(`/channels/${id}`)).status).toBe(type === 'O' ? 200 : 403);
    expect((await bob.post('/posts', { channel_id: id, message: 'x' })).status).toBe(403);
  });

  it('refuses the unknown and the absent', async () => {
    const { id } = await room();
    const of = (channel: string, user: string) => told(here.alice.del(`/channels/${channel}/members/${user}`));
    expect(await of(id, here.cara.id)).toEqual(NO_MEMBER);
    expect(await of(id, UNKNOWN)).toEqual([404, 'app.user.missing_account.const']);
    expect(await of(UNKNOWN, here.cara.id)).toEqual([404, 'app.channel.get.existing.app_error']);
    expect(await of(id, 'short')).toEqual([400, 'api.context.invalid_url_param.app_error']);
    const dm = (await here.alice.post('/channels/direct', [here.alice.id, here.bob.id])).body;
    expect(await of(dm.id, here.alice.id)).toEqual([400, 'api.channel.remove_channel_member.type.app_error']);
  });
});

describe('who is in', () => {
  it('is told in pages, by ids and one by one, without when others read', async () => {
    const { id } = await room('O', ['alice', 'bob']);
    await here.alice.post(`/channels/members/me/view`, { channel_id: id });
    const list = async (query: string) =>
      (await here.alice.get(`/channels/${id}/members${query}`)).body.map((each: { user_id: string }) => each.user_id);
    const all = [a.admin.id, here.alice.id, here.bob.id].sort();
    expect(await list('')).toEqual(all);
    expect(await list('?per_page=9999')).toEqual(all);
    expect(await list('?per_page=0')).toEqual(await list('?per_page=0&page=1'));
    expect([...(await list('?per_page=2')), ...(await list('?per_page=2&page=1'))]).toEqual(all);
    expect(await list('?page=9')).toEqual([]);
    expect(await list('?page=-1&per_page=nonsense')).toEqual(all);

    const byIds = (ids: unknown) => here.alice.post(`/channels/${id}/members/ids`, ids);
    const found = (await byIds([here.alice.id, here.bob.id, here.cara.id])).body;
    expect(found).toHaveLength(2);
    for (const member of found) {
      if (member.user_id === here.alice.id) expect(member.last_viewed_at).toBeGreaterThan(0);
      else expect([member.last_viewed_at, member.last_update_at]).toEqual([-1, -1]);
    }
    expect((await byIds([here.cara.id])).body).toEqual([]);
    expect(await told(byIds([]))).toEqual(BAD);
    expect(await told(byIds({}))).toEqual([400, 'api.payload.parse.error']);
    expect((await here.alice.get(`/channels/${id}/members/me`)).body.user_id).toBe(here.alice.id);
    expect(await told(here.alice.get(`/channels/${id}/members/${here.cara.id}`))).toEqual(NO_MEMBER);
  });

  it('counts deactivated people in the list and not in the numbers', async () => {
    const gone = await a.user();
    await a.admin.post(`/teams/${here.team.id}/members`, { team_id: here.team.id, user_id: gone.id });
    const { id } = await room();
    await add(a.admin, id, { user_id: gone.id });
    await a.admin.del(`/users/${gone.id}`);
    expect((await here.alice.get(`/channels/${id}/stats`)).body.member_count).toBe(2);
    expect((await here.alice.get(`/channels/${id}/members`)).body).toHaveLength(3);
  });
});

describe('memberships of a user', () => {
  it('are told in a team with the direct ones, in all teams with their names, and as lines', async () => {
    const { id } = await room('P', ['cara']);
    const dm = (await here.cara.post('/channels/direct', [here.cara.id, eve.id])).body;
    const inTeam = (await here.cara.get(`/users/me/teams/${here.team.id}/channels/members`)).body;
    const ids = inTeam.map((member: { channel_id: string }) => member.channel_id);
    expect(ids).toContain(id);
    expect(ids).toContain(dm.id);
    const all = (await here.cara.get('/users/me/channel_members?per_page=200')).body;
    expect(all.find((member: { channel_id: string }) => member.channel_id === id)).toMatchObject({
      team_name: here.team.name,
      team_display_name: here.team.display_name,
    });
    expect((await here.cara.get('/users/me/channel_members?page=9')).body).toEqual([]);
    const lines = await here.cara.get('/users/me/channel_members?page=-1');
    expect(lines.headers.get('content-type')).toContain('ndjson');
    const text = lines.body.toString() as string;
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(all);
  });

  it('are private, but for administrators, who do not see when one read', async () => {
    const path = `/users/${here.alice.id}`;
    expect(await told(here.bob.get(`${path}/teams/${here.team.id}/channels/members`))).toEqual(FORBIDDEN);
    expect(await told(here.bob.get(`${path}/channel_members`))).toEqual(FORBIDDEN);
    expect(await told(eve.get(`/users/me/teams/${here.team.id}/channels/members`))).toEqual(FORBIDDEN);
    const seen = (await a.admin.get(`${path}/teams/${here.team.id}/channels/members`)).body;
    expect(new Set(seen.map((member: { last_viewed_at: number }) => member.last_viewed_at))).toEqual(new Set([-1]));
  });
});

describe('roles', () => {
  it('are given and taken by administrators of the channel; the member hears of it', async () => {
    const { id } = await room('O', ['alice', 'bob', 'gus']);
    const set = (by: Caller, who: Caller, roles: unknown) =>
      by.put(`/channels/${id}/members/${who.id}/roles`, { roles });
    expect(await told(set(here.alice, here.alice, 'channel_user channel_admin'))).toEqual(FORBIDDEN);
    const heard = await ears.during(async () => {
      expect((await set(a.admin, here.alice, 'channel_user channel_admin')).body).toEqual({ status: 'OK' });
    });
    expect(namesOf(heard)).toEqual({ alice: ['channel_member_updated'], bob: [], cara: [], gus: [], eve: [] });
    expect(JSON.parse(heard.alice[0]?.data.channelMember)).toMatchObject({
      channel_id: id,
      roles: 'channel_user channel_admin',
      scheme_admin: true,
    });
    expect((await set(here.alice, here.bob, 'channel_user channel_admin')).status).toBe(200);
    expect((await set(here.alice, here.bob, 'channel_user')).status).toBe(200);
    expect(await told(set(here.bob, here.alice, 'channel_user'))).toEqual(FORBIDDEN);
    const rule = 'api.channel.update_channel_member_roles';
    for (const [who, roles, answer] of [
      [here.bob, 'nonsense', [400, 'app.role.get_by_name.app_error']],
      [here.bob, 'team_admin', [400, `${rule}.scheme_role.app_error`]],
      [here.bob, 'system_admin', [400, `${rule}.scheme_role.app_error`]],
      [here.bob, 'UPPER', BAD],
      [here.bob, 5, BAD],
      [here.bob, undefined, BAD],
      [here.gus, 'channel_user', [400, `${rule}.changing_guest_role.app_error`]],
      [here.bob, 'channel_guest channel_user', [400, `${rule}.guest_and_user.app_error`]],
      [here.cara, 'channel_user', NO_MEMBER],
    ] as const)
      expect(await told(set(here.alice, who, roles)), String(roles)).toEqual(answer);
    const scheme = (who: Caller, body: unknown) =>
      told(here.alice.put(`/channels/${id}/members/${who.id}/schemeRoles`, body));
    expect(await scheme(here.bob, { scheme_user: false })).toEqual([400, `${rule}.unset_user_scheme.app_error`]);
    expect(await scheme(here.bob, { scheme_user: true, scheme_guest: true })).toEqual([
      400,
      `${rule}.user_and_guest.app_error`,
    ]);
    expect(await scheme(here.gus, { scheme_user: true })).toEqual([400, `${rule}.guest.app_error`]);
    for (const wrong of [[], { scheme_user: 'yes' }]) expect(await scheme(here.bob, wrong)).toEqual(BAD);
    expect((await here.bob.get(`/channels/${id}/members/me`)).body.roles).toBe('channel_user');
    expect((await here.gus.get(`/channels/${id}/members/me`)).body.roles).toBe('channel_guest');
    expect(await scheme(here.bob, { scheme_user: true, scheme_admin: true })).toEqual([200, undefined]);
    expect((await here.bob.get(`/channels/${id}/members/me`)).body.roles).toBe('channel_user channel_admin');
  });
});

describe('notification settings', () => {
  it('are changed one by one by their owner, who hears of it on every device', async () => {
    const { id } = await room('O', ['alice', 'bob']);
    const set = (by: Caller, who: Caller, props: unknown) =>
      by.put(`/channels/${id}/members/${who.id}/notify_props`, props);
    const props = async (who: Caller) => (await who.get(`/channels/${id}/members/me`)).body.notify_props;
    const before = await props(here.alice);
    const heard = await ears.during(() => set(here.alice, here.alice, { desktop: 'all', mark_unread: 'mention' }));
    expect(namesOf(heard)).toEqual({ alice: ['channel_member_updated'], bob: [], cara: [], gus: [], eve: [] });
    expect(await props(here.alice)).toEqual({ ...before, desktop: 'all', mark_unread: 'mention' });
    for (const nothing of [{ nonsense: 'x' }, 'x', [], { desktop: 5 }, { desktop: 'x'.repeat(65) }])
      expect((await set(here.alice, here.alice, nothing)).status).toBe(200);
    expect(await props(here.alice)).toEqual({ ...before, desktop: 'all', mark_unread: 'mention' });
    expect((await set(here.alice, here.alice, '{"desktop_sound":"\\ud83d"}')).status).toBe(200);
    expect((await props(here.alice)).desktop_sound).toBe('\ufffd');
    expect(await told(set(here.alice, here.bob, { desktop: 'all' }))).toEqual(FORBIDDEN);
    expect((await set(a.admin, here.bob, { desktop: 'none' })).status).toBe(200);
    expect((await props(here.bob)).desktop).toBe('none');
    expect(await told(set(here.cara, here.cara, { desktop: 'all' }))).toEqual(NO_MEMBER);
  });
});

describe('people who become guests', () => {
  it('are guests of their channels, and administrators of none', async () => {
    const { id } = await room();
    const grace = await a.user();
    await a.admin.post(`/teams/${here.team.id}/members`, { team_id: here.team.id, user_id: grace.id });
    await add(a.admin, id, { user_id: grace.id });
    await a.admin.put(`/channels/${id}/members/${grace.id}/roles`, { roles: 'channel_user channel_admin' });
    const mine = async () => (await grace.get(`/channels/${id}/members/me`)).body.roles;
    expect(await mine()).toBe('channel_user channel_admin');
    await a.admin.post(`/users/${grace.id}/demote`);
    await grace.logIn();
    expect(await mine()).toBe('channel_guest');
    expect(await told(add(grace, id, { user_id: here.bob.id }))).toEqual(FORBIDDEN);
    await a.admin.post(`/users/${grace.id}/promote`);
    await grace.logIn();
    expect(await mine()).toBe('channel_user');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Ears, earsOf, namesOf } from '../../testing/ears.ts';
import { makeSettledChannel, notesIn } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

type Who = 'alice' | 'bob' | 'cara' | 'gus';
let a: TestServer;
let here: People<Who>;
let ears: Ears<Who>;

beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'cara', 'gus'], guests: ['gus'] });
  const { alice, bob, cara, gus } = here;
  ears = await earsOf({ alice, bob, cara, gus });
});
afterAll(async () => {
  ears.close();
  await a.close();
});

const room = (type: 'O' | 'P' = 'O', names: Who[] = ['alice', 'bob']) =>
  makeSettledChannel(a, here.team.id, { type, with: names.map((name) => here[name]) });
const body = (more: object = {}) => ({
  team_id: here.team.id,
  name: unique('made'),
  display_name: 'Made',
  type: 'O',
  ...more,
});

describe('a new channel', () => {
  it('has its maker as member and administrator, and only the maker hears of it', async () => {
    const given = body({ header: 'a header', purpose: 'a purpose', creator_id: here.bob.id });
    let made: { status: number; body: { id: string; name: string } } | undefined;
    const heard = await ears.during(async () => {
      made = await here.alice.post('/channels', given);
    });
    expect(made?.status).toBe(201);
    expect(made?.body).toMatchObject({
      ...given,
      creator_id: here.alice.id,
      delete_at: 0,
      total_msg_count: 0,
      props: null,
    });
    expect(namesOf(heard)).toEqual({ alice: ['channel_created'], bob: [], cara: [], gus: [] });
    const id = made?.body.id ?? '';
    expect(heard.alice[0]).toMatchObject({
      data: { channel_id: id, team_id: here.team.id },
      broadcast: { user_id: here.alice.id, channel_id: '', team_id: '' },
    });
    expect((await here.alice.get(`/channels/${id}/members`)).body).toEqual([
      expect.objectContaining({ user_id: here.alice.id, roles: 'channel_user channel_admin', msg_count: 0 }),
    ]);
    expect(await notesIn(a, id)).toEqual([expect.objectContaining({ type: 'system_join_channel' })]);
  });

  it.each([
    ['an empty address', { name: '' }, 'model.channel.is_valid.1_or_more.app_error'],
    ['capitals', { name: 'Capitals' }, 'model.channel.is_valid.1_or_more.app_error'],
    ['a blank', { name: 'a b' }, 'model.channel.is_valid.1_or_more.app_error'],
    ['65 letters', { name: 'n'.repeat(65) }, 'model.channel.is_valid.1_or_more.app_error'],
    [
      'the address of a direct channel',
      { name: `${'a'.repeat(26)}__${'b'.repeat(26)}` },
      'model.channel.is_valid.name.app_error',
    ],
    ['the address of a group channel', { name: 'f'.repeat(40) }, 'model.channel.is_valid.name.app_error'],
    ['no name', { display_name: '' }, 'api.context.invalid_body_param.app_error'],
    ['a name of 65', { display_name: 'd'.repeat(65) }, 'model.channel.is_valid.display_name.app_error'],
    ['a header of 1025', { header: 'h'.repeat(1025) }, 'model.channel.is_valid.header.app_error'],
    ['a purpose of 251', { purpose: 'p'.repeat(251) }, 'model.channel.is_valid.purpose.app_error'],
    ['a direct type', { type: 'D' }, 'api.channel.create_channel.direct_channel.app_error'],
    ['a group type', { type: 'G' }, 'api.channel.create_channel.direct_channel.app_error'],
    ['an unknown type', { type: 'X' }, 'model.channel.is_valid.type.app_error'],
    ['no team', { team_id: '' }, 'api.context.invalid_body_param.app_error'],
    ['a number for a team', { team_id: 3 }, 'api.context.invalid_body_param.app_error'],
    ['a number for a header', { header: 3 }, 'api.context.invalid_body_param.app_error'],
    ['a NUL', { header: 'a\0b' }, 'api.context.invalid_body_param.app_error'],
  ])('is refused with %s', async (_, more, id) => {
    expect(await here.alice.post('/channels', body(more))).toMatchObject({ status: 400, body: { id } });
  });

  it('takes names as long as they may be, counted in characters', async () => {
    const long = {
      name: 'n'.repeat(64),
      display_name: '😀'.repeat(64),
      header: '😀'.repeat(1024),
      purpose: 'é'.repeat(250),
    };
    expect(await here.alice.post('/channels', body(long))).toMatchObject({ status: 201, body: long });
  });

  it('is made once of two at the same time with one address', async () => {
    const given = body();
    const both = await Promise.all([here.alice.post('/channels', given), here.bob.post('/channels', given)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(both.find(({ status }) => status === 400)?.body.id).toBe('store.sql_channel.save_channel.exists.app_error');
  });

  it('is not made by guests, by outsiders and in unknown teams', async () => {
    const eve = await a.user();
    const tries = [
      await here.gus.post('/channels', body()),
      await here.gus.post('/channels', body({ type: 'P' })),
      await eve.post('/channels', body()),
      await here.alice.post('/channels', body({ team_id: 'x'.repeat(26) })),
    ];
    for (const { status, body: told } of tries)
      expect([status, told.id]).toEqual([403, 'api.context.permissions.app_error']);
  });

  it('finds no room in a team that is full', async () => {
    const crowded = await startServer({ MM_TEAMSETTINGS_MAXCHANNELSPERTEAM: '3' });
    try {
      const { team, uma } = await teamOf(crowded, { with: ['uma'] });
      const first = await uma.post('/channels', body({ team_id: team.id }));
      expect(first.status).toBe(201);
      expect((await uma.post('/channels', body({ team_id: team.id }))).body.id).toBe(
        'store.sql_channel.save_channel.limit.app_error',
      );
      await uma.del(`/channels/${first.body.id}`);
      expect((await uma.post('/channels', body({ team_id: team.id }))).status).toBe(201);
    } finally {
      await crowded.close();
    }
  });
});

describe('a changed channel', () => {
  it.each([
    ['header', { header: 'new' }, 'system_header_change', { old_header: '', new_header: 'new' }],
    ['purpose', { purpose: 'new' }, 'system_purpose_change', { old_purpose: '', new_purpose: 'new' }],
    ['name', { display_name: 'New' }, 'system_displayname_change', { new_displayname: 'New' }],
  ])('tells its members of a new %s, and notes it', async (_, patch, type, props) => {
    const { id } = await room();
    const heard = await ears.during(async () => {
      expect(await here.alice.put(`/channels/${id}/patch`, patch)).toMatchObject({ status: 200, body: patch });
    });
    const both = ['channel_updated', type].sort();
    expect(namesOf(heard)).toEqual({ alice: both, bob: both, cara: [], gus: [] });
    const [update] = heard.bob.filter(({ event }) => event === 'channel_updated');
    expect(JSON.parse(update?.data.channel)).toMatchObject({ id, ...patch });
    expect((await notesIn(a, id))[0]).toMatchObject({ type, props: { username: here.alice.username, ...props } });
    expect((await here.bob.get(`/channels/${id}`)).body).toMatchObject(patch);
  });

  it('notes nothing when nothing changed, and keeps type, team and maker', async () => {
    const { id } = await room();
    const heard = await ears.during(() =>
      here.alice.put(`/channels/${id}/patch`, { type: 'P', team_id: 'x'.repeat(26), creator_id: here.alice.id }),
    );
    expect(namesOf(heard)).toEqual({ alice: ['channel_updated'], bob: ['channel_updated'], cara: [], gus: [] });
    expect((await here.alice.get(`/channels/${id}`)).body).toMatchObject({
      type: 'O',
      team_id: here.team.id,
      creator_id: a.admin.id,
    });
  });

  it('is emptied of header and purpose by a whole object that leaves them out', async () => {
    const { id, name } = await room();
    await here.alice.put(`/channels/${id}/patch`, { header: 'h', purpose: 'p' });
    expect((await here.alice.put(`/channels/${id}`, { id })).body).toMatchObject({ name, header: '', purpose: '' });
    for (const wrong of [{ header: 'x' }, { id: 'x'.repeat(26) }])
      expect((await here.alice.put(`/channels/${id}`, wrong)).body.id).toBe('api.context.invalid_body_param.app_error');
    expect((await here.alice.put(`/channels/${id}`, { id, type: 'P' })).body.id).toBe(
      'api.channel.update_channel.typechange.app_error',
    );
  });

  it('refuses addresses that are taken or broken, and the channel of all keeps its own', async () => {
    const [one, two] = [await room(), await room()];
    const rename = async (id: string, name: string) => (await a.admin.put(`/channels/${id}/patch`, { name })).body.id;
    expect(await rename(one.id, two.name)).toBe('store.sql_channel.save_channel.exists.app_error');
    expect(await rename(one.id, 'Bad Name')).toBe('model.channel.is_valid.1_or_more.app_error');
    expect(await rename(here.town.id, unique('market'))).toBe('api.channel.update_channel.tried.app_error');
    expect((await a.admin.get(`/channels/${one.id}`)).body.name).toBe(one.name);
  });

  it('shows a banner with text and colour, which only its administrators set', async () => {
    const { id } = await room();
    const banner = { enabled: true, text: 'Mind the **gap**', background_color: '#ff0000' };
    const set = (by = a.admin, info: object = banner) => by.put(`/channels/${id}/patch`, { banner_info: info });
    expect((await set()).body.banner_info).toEqual(banner);
    expect((await set(here.alice)).status).toBe(403);
    for (const [info, what] of [
      [{ ...banner, text: '' }, 'text.empty'],
      [{ ...banner, text: 't'.repeat(1025) }, 'text.invalid_length'],
      [{ ...banner, background_color: '' }, 'background_color.empty'],
      [{ ...banner, background_color: 'red' }, 'background_color.invalid'],
    ] as const)
      expect((await set(a.admin, info)).body.id).toBe(`model.channel.is_valid.banner_info.${what}.app_error`);
    expect((await set(a.admin, { enabled: false })).body.banner_info).toEqual({ ...banner, enabled: false });
  });

  it('that is bound to groups loses everybody who is in none, and lets nobody in', async () => {
    const { id } = await room();
    expect((await a.admin.put(`/channels/${id}/patch`, { group_constrained: true })).status).toBe(200);
    expect((await a.admin.get(`/channels/${id}/members`)).body).toEqual([]);
    expect((await here.alice.post(`/channels/${id}/members`, { user_id: here.alice.id })).body.id).toBe(
      'api.channel.add_members.user_denied',
    );
    await a.admin.put(`/channels/${id}/patch`, { group_constrained: false });
    expect((await here.alice.post(`/channels/${id}/members`, { user_id: here.alice.id })).status).toBe(201);
  });
});

it('the channel of all keeps everybody, also when it is bound to groups', async () => {
  const { team, town, ann } = await teamOf(a, { with: ['ann'] });
  expect((await a.admin.put(`/channels/${town.id}/patch`, { group_constrained: true })).status).toBe(200);
  expect((await ann.get(`/channels/${town.id}/members`)).body).toHaveLength(2);
  const late = await a.user();
  await a.admin.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: late.id });
  expect((await late.get(`/channels/${town.id}/members`)).body).toHaveLength(3);
});

describe('privacy', () => {
  it('hides a channel from those outside; all of the team hears that it changed', async () => {
    const { id } = await room();
    expect((await here.cara.get(`/channels/${id}`)).status).toBe(200);
    const heard = await ears.during(() => a.admin.put(`/channels/${id}/privacy`, { privacy: 'P' }));
    const inside = ['channel_converted', 'channel_updated', 'system_change_chan_privacy'];
    expect(namesOf(heard)).toEqual({
      alice: inside,
      bob: inside,
      cara: ['channel_converted'],
      gus: ['channel_converted'],
    });
    expect((await here.cara.get(`/channels/${id}`)).status).toBe(403);
    expect((await here.cara.get(`/teams/${here.team.id}/channels?per_page=200`)).body).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    expect((await a.admin.put(`/channels/${id}/privacy`, { privacy: 'O' })).body.type).toBe('O');
    expect((await here.cara.get(`/channels/${id}`)).status).toBe(200);
  });

  it('is not changed by ordinary members, to unknown kinds, or for the channel of all', async () => {
    const { id } = await room();
    const set = async (by: typeof a.admin, channel: string, privacy?: unknown) =>
      (await by.put(`/channels/${channel}/privacy`, { privacy })).body.id;
    expect(await set(here.alice, id, 'P')).toBe('api.context.permissions.app_error');
    for (const wrong of ['X', '', 3, undefined])
      expect(await set(a.admin, id, wrong)).toBe('api.context.invalid_body_param.app_error');
    expect(await set(a.admin, here.town.id, 'P')).toBe('api.channel.update_channel_privacy.default_channel_error');
  });
});

describe('an archived channel', () => {
  it('is announced, stays readable, takes nothing new, and comes back', async () => {
    const { id, name } = await room('O', ['alice', 'bob']);
    const post = (await here.alice.post('/posts', { channel_id: id, message: 'before' })).body;
    const gone = await ears.during(async () => {
      expect((await here.alice.del(`/channels/${id}`)).body).toEqual({ status: 'OK' });
    });
    const inside = ['channel_deleted', 'system_channel_deleted'];
    expect(namesOf(gone)).toEqual({ alice: inside, bob: inside, cara: ['channel_deleted'], gus: ['channel_deleted'] });
    expect((await here.alice.get(`/channels/${id}`)).body.delete_at).toBeGreaterThan(0);
    expect((await here.bob.get(`/posts/${post.id}`)).status).toBe(200);
    expect((await here.alice.get(`/teams/${here.team.id}/channels?per_page=200`)).body).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    const told = async (call: Promise<{ body: { id: string } }>) => (await call).body.id;
    expect(await told(here.alice.post('/posts', { channel_id: id, message: 'x' }))).toBe(
      'api.post.create_post.can_not_post_to_deleted.error',
    );
    expect(await told(here.alice.put(`/posts/${post.id}/patch`, { message: 'x' }))).toBe(
      'api.post.patch_post.can_not_update_post_in_deleted.error',
    );
    expect(await told(here.alice.put(`/channels/${id}/patch`, { header: 'x' }))).toBe('app.channel.update.bad_id');
    expect(await told(here.alice.put(`/channels/${id}`, { id }))).toBe('api.channel.update_channel.deleted.app_error');
    expect(await told(here.alice.del(`/channels/${id}`))).toBe('api.channel.delete_channel.deleted.app_error');
    expect(await told(here.cara.post('/channels', body({ name })))).toBe(
      'store.sql_channel.save_channel.exists.app_error',
    );
    expect(await told(here.alice.post(`/channels/${id}/restore`))).toBe('api.context.permissions.app_error');

    const back = await ears.during(async () => {
      expect((await a.admin.post(`/channels/${id}/restore`)).body).toMatchObject({ id, delete_at: 0 });
    });
    const again = ['channel_restored', 'system_channel_restored'];
    expect(namesOf(back)).toEqual({ alice: again, bob: again, cara: ['channel_restored'], gus: ['channel_restored'] });
    expect((await here.alice.post('/posts', { channel_id: id, message: 'alive' })).status).toBe(201);
    expect(await told(a.admin.post(`/channels/${id}/restore`))).toBe('api.channel.restore_channel.restored.app_error');
  });

  it('is a secret of its members if it is private', async () => {
    const { id } = await room('P', ['alice']);
    const heard = await ears.during(() => a.admin.del(`/channels/${id}`));
    expect(namesOf(heard)).toEqual({
      alice: ['channel_deleted', 'system_channel_deleted'],
      bob: [],
      cara: [],
      gus: [],
    });
  });

  it('is never the channel of all, nor a direct message', async () => {
    expect((await a.admin.del(`/channels/${here.town.id}`)).body.id).toBe(
      'api.channel.delete_channel.cannot.app_error',
    );
    const dm = (await here.alice.post('/channels/direct', [here.alice.id, here.bob.id])).body;
    expect((await here.alice.del(`/channels/${dm.id}`)).body.id).toBe('api.channel.delete_channel.type.invalid');
  });
});

describe('deleting for good', () => {
  afterEach(() => a.admin.put('/config/patch', { ServiceSettings: { EnableAPIChannelDeletion: false } }));

  it('is refused unless the settings allow it', async () => {
    const { id } = await room();
    expect(await here.alice.del(`/channels/${id}?permanent=true`)).toMatchObject({
      status: 401,
      body: { id: 'api.user.delete_channel.not_enabled.app_error' },
    });
    expect((await here.alice.get(`/channels/${id}`)).body.delete_at).toBe(0);
  });

  it.each(['O', 'P'] as const)('takes all that was said along and frees the address (%s)', async (type) => {
    const allowed = await a.admin.put('/config/patch', { ServiceSettings: { EnableAPIChannelDeletion: true } });
    expect(allowed.status).toBe(200);
    const { id, name } = await room(type, ['alice']);
    const post = (await here.alice.post('/posts', { channel_id: id, message: 'gone soon' })).body;
    const heard = await ears.during(() => a.admin.del(`/channels/${id}?permanent=true`));
    const outside = type === 'O' ? ['channel_deleted'] : [];
    expect(namesOf(heard)).toEqual({ alice: ['channel_deleted'], bob: outside, cara: outside, gus: outside });
    for (const by of [a.admin, here.alice]) {
      expect((await by.get(`/channels/${id}`)).body.id).toBe('app.channel.get.existing.app_error');
      expect((await by.get(`/posts/${post.id}`)).status).not.toBe(200);
    }
    expect((await here.bob.post('/channels', body({ name }))).status).toBe(201);
  });
});

describe('moving', () => {
  it('takes a channel to another team, without those who are not there', async () => {
    const there = await teamOf(a, { with: ['dan'] });
    await a.admin.post(`/teams/${there.team.id}/members`, { team_id: there.team.id, user_id: here.alice.id });
    const { id } = await room('O', ['alice', 'bob']);
    const move = (more: object, by = a.admin, channel = id) =>
      by.post(`/channels/${channel}/move`, { team_id: there.team.id, force: true, ...more });
    expect((await move({}, here.alice)).status).toBe(403);
    expect((await move({ force: false })).body.id).toBe('app.channel.move_channel.members_do_not_match.error');
    for (const wrong of [{ force: undefined }, { team_id: undefined }, { force: 'yes' }, { team_id: 5 }])
      expect((await move(wrong)).body.id).toBe('api.context.invalid_body_param.app_error');
    expect((await move({ team_id: 'x'.repeat(26) })).body.id).toBe('app.team.get.find.app_error');
    expect((await move({}, a.admin, here.town.id)).body.id).toBe('api.channel.remove.default.app_error');

    const heard = await ears.during(async () => {
      expect((await move({})).body).toMatchObject({ id, team_id: there.team.id });
    });
    expect(heard.bob.map(({ event }) => event)).toContain('user_removed');
    expect(heard.alice.map(({ event }) => event)).toContain('channel_updated');
    expect(heard.cara).toEqual([]);
    expect((await here.bob.get(`/channels/${id}`)).status).toBe(403);
    expect((await there.dan.get(`/channels/${id}`)).status).toBe(200);
    const members = (await here.alice.get(`/channels/${id}/members`)).body.map(
      (each: { user_id: string }) => each.user_id,
    );
    expect(members.sort()).toEqual([a.admin.id, here.alice.id].sort());
    expect((await notesIn(a, id)).map(({ type }) => type)).toContain('system_move_channel');
  });
});

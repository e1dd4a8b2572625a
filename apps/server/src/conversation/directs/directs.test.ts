import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../../testing/caller.ts';
import { type Ears, earsOf, namesOf } from '../../testing/ears.ts';
import { notesIn } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';
import { joinTeam, makeChannel, makeTeam } from '../../testing/team.ts';

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
const FORBIDDEN = [403, 'api.context.permissions.app_error'];
const BAD = [400, 'api.context.invalid_body_param.app_error'];
const told = ({ status, body }: Answer) => [status, body.id];
const open = (by: Caller, people: readonly unknown[], kind = 'direct') => by.post(`/channels/${kind}`, people);
const people = (count: number) => Promise.all(Array.from({ length: count }, () => a.user()));
const membersOf = async (id: string) => {
  const { body } = await a.admin.get(`/channels/${id}/members`);
  return body.map((member: { user_id: string; roles: string }) => [member.user_id, member.roles]).sort();
};

describe('a direct channel', () => {
  it('is made once, for two, and both hear of it', async () => {
    const { alice, bob } = here;
    let made: Answer | undefined;
    const heard = await ears.during(async () => {
      made = await open(alice, [alice.id, bob.id]);
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: 'D',
        team_id: '',
        display_name: '',
        name: [alice.id, bob.id].sort().join('__'),
        creator_id: alice.id,
      },
    });
    expect(namesOf(heard)).toEqual({ alice: ['direct_added'], bob: ['direct_added'], cara: [], gus: [], eve: [] });
    const id = made?.body.id;
    expect(heard.bob[0]).toMatchObject({
      data: { creator_id: alice.id, teammate_id: bob.id },
      broadcast: { channel_id: id },
    });
    expect(await membersOf(id)).toEqual(
      [
        [alice.id, 'channel_user'],
        [bob.id, 'channel_user'],
      ].sort(),
    );
    const again = await ears.during(async () => {
      expect((await open(alice, [alice.id, bob.id])).body.id).toBe(id);
      expect((await open(bob, [bob.id, alice.id])).body.id).toBe(id);
    });
    expect(namesOf(again)).toEqual({ alice: [], bob: [], cara: [], gus: [], eve: [] });
    expect(await notesIn(a, id)).toEqual([]);
    expect(told(await here.cara.get(`/channels/${id}`))).toEqual(FORBIDDEN);
  });

  it('is one and the same for two who open it at the same time', async () => {
    const [one, two] = (await people(2)) as [Caller, Caller];
    const both = await Promise.all([one, two, one, two].map((by) => open(by, [one.id, two.id])));
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    expect(await membersOf(both[0]?.body.id)).toHaveLength(2);
  });

  it('may be with oneself, which has one member', async () => {
    const { alice, bob } = here;
    const { status, body } = await open(alice, [alice.id, alice.id]);
    expect(status).toBe(201);
    expect((await open(alice, [alice.id])).body.id).toBe(body.id);
    expect(await membersOf(body.id)).toEqual([[alice.id, 'channel_user']]);
    expect(told(await open(bob, [alice.id, alice.id]))).toEqual(BAD);
  });

  it('may be with people of other teams, with guests and with deactivated people', async () => {
    const { alice, bob, gus } = here;
    const gone = await deactivated(a);
    for (const other of [eve, gone]) expect((await open(alice, [alice.id, other.id])).status).toBe(201);
    const { id } = (await open(gus, [gus.id, bob.id])).body;
    expect(await membersOf(id)).toEqual(
      [
        [bob.id, 'channel_user'],
        [gus.id, 'channel_guest'],
      ].sort(),
    );
    const dm = (await open(alice, [alice.id, gone.id])).body;
    expect((await alice.post('/posts', { channel_id: dm.id, message: 'are you there?' })).status).toBe(201);
  });

  it('is not opened for others, with nobody, or with more than two', async () => {
    const { alice, bob, cara } = here;
    expect(told(await open(alice, [bob.id, cara.id]))).toEqual(FORBIDDEN);
    expect((await open(a.admin, [bob.id, cara.id])).body).toMatchObject({ type: 'D', creator_id: bob.id });
    for (const wrong of [[bob.id], [], [alice.id, bob.id, cara.id], [alice.id, 'short']])
      expect(told(await open(alice, wrong)), JSON.stringify(wrong)).toEqual(BAD);
    expect(told(await open(alice, [alice.id, UNKNOWN]))).toEqual([
      400,
      'api.channel.create_direct_channel.invalid_user.app_error',
    ]);
    for (const wrong of [{}, [5, 6], '"x"', 'broken{'])
      expect((await alice.post('/channels/direct', wrong)).status).toBe(400);
  });

  it('has a header that those in it change, and nothing else', async () => {
    const { alice, bob } = here;
    const { id } = (await open(alice, [alice.id, bob.id])).body;
    const patch = async (by: Caller, body: object) => told(await by.put(`/channels/${id}/patch`, body));
    const heard = await ears.during(() => alice.put(`/channels/${id}/patch`, { header: 'between us' }));
    const both = ['channel_updated', 'system_header_change'];
    expect(namesOf(heard)).toEqual({ alice: both, bob: both, cara: [], gus: [], eve: [] });
    expect((await bob.get(`/channels/${id}`)).body.header).toBe('between us');
    const refused = [400, 'api.channel.patch_update_channel.update_direct_or_group_messages_not_allowed.app_error'];
    for (const body of [{ purpose: 'x' }, { display_name: 'x' }, { name: unique('x') }])
      expect(await patch(alice, body)).toEqual(refused);
    expect(await patch(alice, { header: 'h'.repeat(1025) })).toEqual([400, 'model.channel.is_valid.header.app_error']);
    expect(await patch(alice, { banner_info: { enabled: true, text: 'x', background_color: '#fff' } })).toEqual([
      400,
      'api.channel.update_channel.banner_info.channel_type.not_allowed',
    ]);
    for (const by of [here.cara, eve])
      expect(await patch(by, { header: 'x' })).toEqual([403, 'api.channel.patch_update_channel.forbidden.app_error']);
    expect((await alice.put(`/channels/${id}`, { id, header: 'whole' })).body.header).toBe('whole');
    expect(told(await a.admin.put(`/channels/${id}/privacy`, { privacy: 'O' }))[0]).toBe(400);
    expect(told(await a.admin.post(`/channels/${id}/move`, { team_id: here.team.id, force: true }))).toEqual([
      403,
      'api.channel.move_channel.type.invalid',
    ]);
  });

  it('is for people of one team alone where the settings say so', async () => {
    const strict = await startServer({ MM_TEAMSETTINGS_RESTRICTDIRECTMESSAGE: 'team' });
    try {
      const ours = await teamOf(strict, { with: ['ann', 'ben'] });
      const { uma } = await teamOf(strict, { with: ['uma'] });
      expect((await open(ours.ann, [ours.ann.id, ours.ben.id])).status).toBe(201);
      expect((await open(ours.ann, [ours.ann.id])).status).toBe(201);
      expect(told(await open(ours.ann, [ours.ann.id, uma.id]))).toEqual([
        403,
        'api.channel.create_channel.direct_channel.team_restricted_error',
      ]);
      expect((await open(strict.admin, [strict.admin.id, uma.id])).status).toBe(201);
    } finally {
      await strict.close();
    }
  });
});

describe('a group channel', () => {
  it('is made once, named after its people, and each hears of it', async () => {
    const { alice, bob, cara } = here;
    let made: Answer | undefined;
    const heard = await ears.during(async () => {
      made = await open(alice, [bob.id, cara.id], 'group');
    });
    const names = [alice, bob, cara].map(({ username }) => username).sort();
    expect(made).toMatchObject({ status: 201, body: { type: 'G', team_id: '', display_name: names.join(', ') } });
    const each = ['group_added'];
    expect(namesOf(heard)).toEqual({ alice: each, bob: each, cara: each, gus: [], eve: [] });
    expect(heard.cara[0]?.data.teammate_ids).toBe(JSON.stringify([alice.id, bob.id, cara.id].sort()));
    const again = await ears.during(async () => {
      expect((await open(bob, [cara.id, alice.id, bob.id], 'group')).body.id).toBe(made?.body.id);
    });
    expect(namesOf(again)).toEqual({ alice: [], bob: [], cara: [], gus: [], eve: [] });
    const { id } = made?.body ?? {};
    expect(told(await eve.get(`/channels/${id}`))).toEqual(FORBIDDEN);
    for (const by of [eve, alice])
      expect(told(await by.post(`/channels/${id}/members`, { user_id: eve.id }))).toEqual([
        400,
        'api.channel.add_user_to_channel.type.app_error',
      ]);
    expect(told(await alice.del(`/channels/${id}`))).toEqual([400, 'api.channel.delete_channel.type.invalid']);
    expect(told(await alice.del(`/channels/${id}/members/${alice.id}`))).toEqual([
      400,
      'api.channel.remove_channel_member.type.app_error',
    ]);
  });

  it('is of three to eight people', async () => {
    const { alice, bob } = here;
    const others = (await people(8)).map(({ id }) => id);
    const size = [400, 'api.channel.create_group.bad_size.app_error'];
    const group = async (ids: unknown[]) => told(await open(alice, ids, 'group'));
    expect(await group([bob.id])).toEqual(size);
    expect(await group([alice.id, bob.id, bob.id])).toEqual(size);
    expect(await group(others)).toEqual(size);
    expect((await group(others.slice(0, 7)))[0]).toBe(201);
    expect(await group([])).toEqual(BAD);
    expect(await group([alice.id, bob.id, 'short'])).toEqual(BAD);
    expect(await group([bob.id, UNKNOWN])).toEqual([400, 'api.channel.create_group.bad_user.app_error']);
    expect((await group([bob.id, (await deactivated(a)).id]))[0]).toBe(201);
    for (const wrong of [{}, [5]]) expect((await alice.post('/channels/group', wrong)).status).toBe(400);
    expect((await open(a.nobody, [alice.id, bob.id, eve.id], 'group')).status).toBe(401);
  });

  it('is found by the names of its people, by those in it', async () => {
    const [ann, ben, cat, dan] = (await people(4)) as [Caller, Caller, Caller, Caller];
    const one = (await open(ann, [ben.id, cat.id], 'group')).body;
    const two = (await open(ann, [cat.id, dan.id], 'group')).body;
    const find = async (by: Caller, term: unknown) =>
      (await by.post('/channels/group/search', { term })).body.map(({ id }: { id: string }) => id).sort();
    expect(await find(ann, ben.username)).toEqual([one.id]);
    expect(await find(ann, cat.username.toUpperCase())).toEqual([one.id, two.id].sort());
    expect(await find(ann, `${ben.username}, ${cat.username}`)).toEqual([one.id]);
    for (const term of ['nobody-like-that', '', '%', '_']) expect(await find(ann, term)).toEqual([]);
    expect(await find(dan, ben.username)).toEqual([]);
    for (const wrong of [[], { term: 5 }]) expect(told(await ann.post('/channels/group/search', wrong))).toEqual(BAD);
  });
});

describe('making a channel of a group', () => {
  it('keeps its people and what they said, in a team that all are in', async () => {
    const { alice, bob, cara, team } = here;
    const other = await makeTeam(a, { with: [alice] });
    const { id } = (await open(alice, [bob.id, cara.id], 'group')).body;
    const post = (await bob.post('/posts', { channel_id: id, message: 'from before' })).body;
    expect((await alice.get(`/channels/${id}/common_teams`)).body).toEqual([
      expect.objectContaining({ id: team.id, email: '' }),
    ]);
    const taken = await makeChannel(a, team.id);
    const convert = async (by: Caller, more: object = {}, channel = id) => {
      const body = { channel_id: id, team_id: team.id, name: unique('made'), display_name: 'Made', ...more };
      return by.post(`/channels/${channel}/convert_to_channel`, body);
    };
    const conversion = 'app.channel.group_message_conversion';
    for (const [by, more, answer] of [
      [alice, { team_id: other.id }, [400, `${conversion}.incorrect_team`]],
      [bob, { team_id: other.id }, FORBIDDEN],
      [alice, { team_id: undefined }, BAD],
      [alice, { channel_id: taken.id }, BAD],
      [alice, { display_name: '' }, BAD],
      [alice, { name: 'Bad Name' }, [400, 'model.channel.is_valid.1_or_more.app_error']],
      [alice, { name: taken.name }, [400, 'store.sql_channel.save_channel.exists.app_error']],
      [here.gus, {}, [403, 'api.channel.gm_to_channel_conversion.not_allowed_for_user.request_error']],
      [eve, {}, FORBIDDEN],
    ] as const)
      expect(told(await convert(by, more)), JSON.stringify(more)).toEqual(answer);
    await joinTeam(a, team.id, eve);
    expect(told(await convert(eve))).toEqual([404, 'app.channel.get_member.missing.app_error']);
    const heard = await ears.during(async () => {
      expect((await convert(alice)).body).toMatchObject({ id, type: 'P', team_id: team.id, display_name: 'Made' });
    });
    const inside = ['channel_updated', 'system_gm_to_channel'];
    expect(namesOf(heard)).toEqual({ alice: inside, bob: inside, cara: inside, gus: [], eve: [] });
    expect((await membersOf(id)).map(([, roles]: string[]) => roles).sort()).toEqual([
      'channel_user',
      'channel_user',
      'channel_user channel_admin',
    ]);
    expect((await cara.get(`/posts/${post.id}`)).body.message).toBe('from before');
    expect((await notesIn(a, id))[0]?.props).toMatchObject({ convertedByUserId: alice.id });
    expect(told(await convert(alice))).toEqual([400, 'app.channel.get_common_teams.incorrect_channel_type']);
    // The people may open a new group message.
    expect((await open(alice, [bob.id, cara.id], 'group')).body.id).not.toBe(id);
  });
});

it('others do not touch direct and group channels', async () => {
  const { alice, bob, cara } = here;
  const dm = (await open(alice, [alice.id, bob.id])).body.id;
  const gm = (await open(alice, [bob.id, (await a.user()).id], 'group')).body.id;
  const denied = [403, 'api.context.permissions.app_error'] as const;
  const others = [403, 'api.channel.patch_update_channel.forbidden.app_error'] as const;
  for (const other of [cara, eve])
    for (const id of [dm, gm])
      await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, [
        ['GET', `/channels/${id}`, undefined, denied],
        ['GET', `/channels/${id}/members`, undefined, denied],
        ['GET', `/channels/${id}/stats`, undefined, denied],
        ['GET', `/channels/${id}/posts`, undefined, denied],
        ['GET', `/channels/${id}/common_teams`, undefined, denied],
        ['PUT', `/channels/${id}/patch`, { header: 'x' }, others],
        ['POST', '/posts', { channel_id: id, message: 'x' }, denied],
        ['POST', '/channels/direct', [alice.id, bob.id], denied],
      ]);
});

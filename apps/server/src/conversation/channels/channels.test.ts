import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';
import { makeChannel, makeTeam } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'gus'>;
let alice: Caller;
let bob: Caller;
let gus: Caller;
let eve: Caller;
let open: { id: string; name: string };
let closed: { id: string; name: string };
let old: { id: string; name: string };

beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'gus'], guests: ['gus'] });
  ({ alice, bob, gus } = here);
  eve = (await teamOf(a, { with: ['eve'] })).eve;
  open = await makeChannel(a, here.team.id, { name: 'open', with: [alice] });
  closed = await makeChannel(a, here.team.id, { name: 'closed', type: 'P', with: [alice] });
  old = await makeChannel(a, here.team.id, { name: 'old', with: [alice] });
  await a.admin.del(`/channels/${old.id}`);
});
afterAll(() => a.close());

const UNKNOWN = 'x'.repeat(26);
const told = ({ status, body }: Answer) => [status, body.id];
const ids = ({ body }: Answer): string[] => body.map((channel: { id: string }) => channel.id);
const FORBIDDEN = [403, 'api.context.permissions.app_error'];
const BAD = [400, 'api.context.invalid_body_param.app_error'];
const BAD_URL = [400, 'api.context.invalid_url_param.app_error'];
const NO_NAME = [404, 'app.channel.get_by_name.missing.app_error'];

describe('a channel', () => {
  it('is read by its members, and a public one by its team but for guests', async () => {
    const seen = async (id: string) =>
      Promise.all([alice, bob, gus, eve, a.nobody].map(async (by) => (await by.get(`/channels/${id}`)).status));
    expect(await seen(open.id)).toEqual([200, 200, 403, 403, 401]);
    expect(await seen(closed.id)).toEqual([200, 403, 403, 403, 401]);
    expect(await seen(here.town.id)).toEqual([200, 200, 200, 403, 401]);
    expect((await a.admin.get(`/channels/${closed.id}`)).status).toBe(200);
    expect(told(await alice.get(`/channels/${UNKNOWN}`))).toEqual([404, 'app.channel.get.existing.app_error']);
    expect(told(await alice.get('/channels/short'))).toEqual(BAD_URL);
  });

  it('counts its messages as they are now', async () => {
    const { id } = await makeChannel(a, here.team.id, { with: [alice] });
    const numbers = async () => {
      const { total_msg_count: all, total_msg_count_root: roots } = (await alice.get(`/channels/${id}`)).body;
      return [all, roots];
    };
    expect(await numbers()).toEqual([0, 0]);
    const root = (await alice.post('/posts', { channel_id: id, message: 'one' })).body;
    await alice.post('/posts', { channel_id: id, root_id: root.id, message: 'two' });
    expect(await numbers()).toEqual([2, 1]);
    const { last_post_at, last_root_post_at } = (await alice.get(`/channels/${id}`)).body;
    expect(last_root_post_at).toBe(root.create_at);
    expect(last_post_at).toBeGreaterThanOrEqual(root.create_at);
  });

  it('is found by its address; a private one does not exist for others', async () => {
    const byName = (by: Caller, name: string, query = '') =>
      by.get(`/teams/${here.team.id}/channels/name/${name}${query}`);
    const byNames = (by: Caller, name: string, query = '') =>
      by.get(`/teams/name/${here.team.name}/channels/name/${name}${query}`);
    for (const find of [byName, byNames]) {
      for (const by of [alice, bob]) expect((await find(by, open.name)).body.id).toBe(open.id);
      expect((await find(alice, open.name.toUpperCase())).body.id).toBe(open.id);
      expect((await find(alice, closed.name)).body.id).toBe(closed.id);
      expect((await find(a.admin, closed.name)).body.id).toBe(closed.id);
      for (const by of [bob, gus, eve]) expect(told(await find(by, closed.name))).toEqual(NO_NAME);
      for (const by of [gus, eve]) expect(told(await find(by, open.name))).toEqual(FORBIDDEN);
      expect(told(await find(alice, old.name))).toEqual(NO_NAME);
      expect((await find(alice, old.name, '?include_deleted=true')).body.id).toBe(old.id);
      expect(told(await find(alice, unique('nothing')))).toEqual(NO_NAME);
    }
    const other = await makeTeam(a, { with: [alice] });
    expect(told(await alice.get(`/teams/${other.id}/channels/name/${open.name}`))).toEqual(NO_NAME);
    expect(told(await alice.get(`/teams/name/${unique('noteam')}/channels/name/${open.name}`))).toEqual([
      404,
      'app.team.get_by_name.missing.app_error',
    ]);
  });
});

describe('lists of a team', () => {
  it('give public channels by name, in pages', async () => {
    const team = await makeTeam(a, { with: [alice] });
    const names = ['bbb', 'aaa', 'ccc'];
    for (const name of names) await makeChannel(a, team.id, { name });
    await makeChannel(a, team.id, { name: 'hidden', type: 'P', with: [alice] });
    const list = async (query = '') =>
      (await alice.get(`/teams/${team.id}/channels${query}`)).body.map((each: { display_name: string }) =>
        each.display_name.replace(/^The (\w{3}).*/, '$1'),
      );
    const all = await list();
    expect([...all].sort()).toEqual(['Off-Topic', 'Town Square', 'aaa', 'bbb', 'ccc']);
    expect(await list('?per_page=9999')).toEqual(all);
    expect([...(await list('?per_page=3')), ...(await list('?per_page=3&page=1'))]).toEqual(all);
    expect(await list('?page=9')).toEqual([]);
    expect(await list('?per_page=-1&page=x')).toEqual(all);
    for (const by of [eve, bob]) expect(told(await by.get(`/teams/${team.id}/channels`))).toEqual(FORBIDDEN);
    expect(told(await gus.get(`/teams/${here.team.id}/channels`))).toEqual(FORBIDDEN);
    expect(told(await alice.get(`/teams/${UNKNOWN}/channels`))).toEqual(FORBIDDEN);
  });

  it('give private channels to administrators of the system alone', async () => {
    const path = `/teams/${here.team.id}/channels/private`;
    expect(ids(await a.admin.get(path))).toEqual([closed.id]);
    await a.admin.put(`/teams/${here.team.id}/members/${bob.id}/roles`, { roles: 'team_user team_admin' });
    for (const by of [alice, bob, gus, eve]) expect(told(await by.get(path))).toEqual(FORBIDDEN);
    await a.admin.put(`/teams/${here.team.id}/members/${bob.id}/roles`, { roles: 'team_user' });
  });

  it('give archived channels: public ones to all, private ones to those in them', async () => {
    const secret = await makeChannel(a, here.team.id, { type: 'P', with: [alice] });
    await a.admin.del(`/channels/${secret.id}`);
    const path = `/teams/${here.team.id}/channels/deleted`;
    expect(ids(await alice.get(path)).sort()).toEqual([old.id, secret.id].sort());
    expect(ids(await bob.get(path))).toEqual([old.id]);
    expect(ids(await a.admin.get(path)).sort()).toEqual([old.id, secret.id].sort());
    expect(ids(await alice.get(`${path}?per_page=1`))).toHaveLength(1);
    for (const by of [gus, eve]) expect(told(await by.get(path))).toEqual(FORBIDDEN);
  });

  it('give public channels by their ids', async () => {
    const find = (by: Caller, body: unknown) => by.post(`/teams/${here.team.id}/channels/ids`, body);
    expect(ids(await find(alice, [open.id, closed.id, old.id, UNKNOWN]))).toEqual([open.id]);
    const missing = [404, 'app.channel.get_channels_by_ids.not_found.app_error'];
    for (const id of [closed.id, old.id, UNKNOWN]) expect(told(await find(alice, [id]))).toEqual(missing);
    for (const wrong of [[], ['short']]) expect(told(await find(alice, wrong))).toEqual(BAD);
    for (const wrong of [{}, [5], 'x']) expect((await find(alice, wrong)).status).toBe(400);
    for (const by of [gus, eve]) expect(told(await find(by, [open.id]))).toEqual(FORBIDDEN);
  });
});

describe("a user's channels", () => {
  it('are those of a team with the direct ones, or of all teams, archived ones on demand', async () => {
    const cara = await a.user();
    const team = await makeTeam(a, { with: [cara] });
    const other = await makeTeam(a, { with: [cara] });
    const dm = (await cara.post('/channels/direct', [cara.id, alice.id])).body;
    const gone = await makeChannel(a, team.id, { with: [cara] });
    await a.admin.del(`/channels/${gone.id}`);
    const first = [team.town.id, team.offTopic.id, dm.id].sort();
    const list = async (query = '', path = `/teams/${team.id}`) =>
      ids(await cara.get(`/users/me${path}/channels${query}`)).sort();
    expect(await list()).toEqual(first);
    expect(await list('?include_deleted=true')).toEqual([...first, gone.id].sort());
    expect(await list('?include_deleted=true&last_delete_at=4102444800000')).toEqual(first);
    expect(await list('?include_deleted=true&last_delete_at=1')).toEqual([...first, gone.id].sort());
    expect(await list('', '')).toEqual([...first, other.town.id, other.offTopic.id].sort());
    for (const path of [`/users/me/teams/${team.id}/channels`, '/users/me/channels'])
      for (const wrong of ['-1', 'x', '1.5'])
        expect(told(await cara.get(`${path}?last_delete_at=${wrong}`))).toEqual(BAD_URL);
    expect(ids(await a.admin.get(`/users/${cara.id}/teams/${team.id}/channels`)).sort()).toEqual(first);
  });

  it('are nobody else’s business', async () => {
    for (const path of [`/users/${alice.id}/teams/${here.team.id}/channels`, `/users/${alice.id}/channels`]) {
      for (const by of [bob, gus, eve]) expect(told(await by.get(path))).toEqual(FORBIDDEN);
      expect((await a.nobody.get(path)).status).toBe(401);
    }
    expect(told(await eve.get(`/users/me/teams/${here.team.id}/channels`))).toEqual(FORBIDDEN);
  });
});

describe('searching', () => {
  let team: { id: string };
  const make = async (display_name: string, more: object = {}) =>
    (await a.admin.post('/channels', { team_id: team.id, name: unique('f'), display_name, type: 'O', ...more })).body;
  let fox: { id: string; name: string };
  let hole: { id: string };
  let oldFox: { id: string };
  let ada: Caller;
  let ben: Caller;
  let gil: Caller;
  beforeAll(async () => {
    const there = await teamOf(a, { with: ['ada', 'ben', 'gil'], guests: ['gil'] });
    ({ team, ada, ben, gil } = there);
    fox = await make('Quick brown fox', { purpose: 'hunting 100%' });
    hole = await make('Fox hole', { type: 'P' });
    oldFox = await make('Old fox');
    await make('Hen house');
    for (const { id } of [fox, hole]) await a.admin.post(`/channels/${id}/members`, { user_id: ada.id });
    await a.admin.post(`/channels/${fox.id}/members`, { user_id: gil.id });
    await a.admin.del(`/channels/${oldFox.id}`);
  });

  it('finds public channels of a team by parts of name, address and purpose', async () => {
    const find = async (by: Caller, term: unknown) =>
      ids(await by.post(`/teams/${team.id}/channels/search`, { term })).sort();
    const both = [fox.id, oldFox.id].sort();
    expect(await find(ada, 'fox')).toEqual(both);
    expect(await find(ben, 'fox')).toEqual(both);
    for (const term of ['QUICK', 'brown fox', 'hunting', fox.name, '100%', 'qui bro'])
      expect(await find(ada, term), term).toEqual([fox.id]);
    for (const term of ['nothing like it', "x' OR 1=1 --", '50%', '(', '[a-z', '\\', '_'.repeat(3)])
      expect(await find(ada, term), term).toEqual([]);
    expect(await find(ada, '')).toHaveLength(5);
    expect(await find(gil, 'fox')).toEqual([fox.id]);
    expect(await find(gil, 'hen')).toEqual([]);
    const search = (by: Caller, body: unknown) => by.post(`/teams/${team.id}/channels/search`, body);
    expect(told(await search(eve, { term: 'fox' }))).toEqual([404, 'app.team.get_member.missing.app_error']);
    for (const wrong of [[], { term: 5 }, { term: 'a\0b' }]) expect(told(await search(ada, wrong))).toEqual(BAD);
  });

  it('completes names for links and for searches', async () => {
    const complete = (by: Caller, kind: string, name: string) =>
      by.get(`/teams/${team.id}/channels/${kind}?name=${encodeURIComponent(name)}`);
    expect(ids(await complete(ada, 'autocomplete', 'fox')).sort()).toEqual([fox.id, hole.id, oldFox.id].sort());
    expect(ids(await complete(ben, 'autocomplete', 'fox')).sort()).toEqual([fox.id, oldFox.id].sort());
    for (const by of [gil, eve]) expect(told(await complete(by, 'autocomplete', 'fox'))).toEqual(FORBIDDEN);
    expect(ids(await complete(ada, 'search_autocomplete', 'fox')).sort()).toEqual([fox.id, hole.id].sort());
    for (const by of [ben, eve]) expect(ids(await complete(by, 'search_autocomplete', 'fox'))).toEqual([]);
    const dm = (await ada.post('/channels/direct', [ada.id, ben.id])).body;
    expect((await complete(ada, 'search_autocomplete', ben.username)).body).toEqual([
      expect.objectContaining({ id: dm.id, display_name: ben.username }),
    ]);
    for (const kind of ['autocomplete', 'search_autocomplete'])
      expect(told(await complete(ada, kind, 'a\0b')), kind).toEqual(BAD_URL);
  });

  it('goes over all teams for those who look after channels', async () => {
    const word = unique('w');
    const other = await makeTeam(a, { with: [ada] });
    const far = (
      await a.admin.post('/channels', { team_id: other.id, name: unique('f'), display_name: `Far ${word}`, type: 'O' })
    ).body;
    const near = await make(`Near ${word}`);
    const secret = await make(`Secret ${word}`, { type: 'P' });
    const gone = await make(`Gone ${word}`);
    await a.admin.del(`/channels/${gone.id}`);
    const search = (body: object, by = a.admin, query = '') =>
      by.post(`/channels/search${query}`, { term: word, ...body });
    expect(ids(await search({}))).toEqual([far.id, near.id, secret.id]);
    expect((await search({})).body[0]).toMatchObject({ team_name: other.name, team_display_name: other.display_name });
    expect(ids(await search({ team_ids: [other.id] }))).toEqual([far.id]);
    expect(ids(await search({ public: true }))).toEqual([far.id, near.id]);
    expect(ids(await search({ private: true }))).toEqual([secret.id]);
    expect(ids(await search({ deleted: true }))).toEqual([gone.id]);
    expect(ids(await search({ include_deleted: true }))).toHaveLength(4);
    expect((await search({ page: 1, per_page: 2 })).body).toMatchObject({
      total_count: 3,
      channels: [{ id: secret.id }],
    });
    expect((await search({ page: 0, per_page: 9999 })).body.channels).toHaveLength(3);
    expect((await search({ page: 0, per_page: 0 })).status).toBe(200);
    expect((await search({ page: -1, per_page: -5 })).status).toBe(200);
    expect((await search({ page: 10 ** 12, per_page: 200 })).body.channels).toEqual([]);
    expect(told(await search({ page: 1e300, per_page: 2 }))).toEqual(BAD);
    expect(ids(await search({ term: near.id, include_search_by_id: true }))).toEqual([near.id]);
    expect(ids(await search({ term: near.id }))).toEqual([]);
    expect(told(await search({}, ada))).toEqual(FORBIDDEN);
    expect(ids(await search({}, ada, '?system_console=false')).sort()).toEqual([far.id, gone.id, near.id].sort());
    expect(ids(await search({}, gil, '?system_console=false'))).toEqual([]);
    expect(told(await search({}, a.admin, '?system_console=maybe'))).toEqual(BAD);
    for (const wrong of [[], { term: 5 }, { team_ids: 'x' }])
      expect(told(await a.admin.post('/channels/search', wrong))).toEqual(BAD);
  });

  it('lists all channels for those who look after them', async () => {
    const list = async (query: string) => (await a.admin.get(`/channels${query}`)).body;
    const all = await list('?per_page=200');
    expect(all.map((channel: { id: string }) => channel.id)).toContain(hole.id);
    const archived = (await list('?per_page=200&include_deleted=true')).length - all.length;
    expect(archived).toBeGreaterThan(0);
    const without = await list('?per_page=200&exclude_default_channels=true');
    expect(without.some((channel: { name: string }) => channel.name === 'town-square')).toBe(false);
    expect(await list('?per_page=1&include_total_count=true')).toMatchObject({
      total_count: all.length,
      channels: [all[0]],
    });
    for (const by of [ada, gil, eve]) expect(told(await by.get('/channels'))).toEqual(FORBIDDEN);
    expect((await a.nobody.get('/channels')).status).toBe(401);
  });
});

describe('numbers', () => {
  it('are of people, guests, pins and files, for members only', async () => {
    const { id } = await makeChannel(a, here.team.id, { with: [alice, gus] });
    const stats = async (by: Caller, query = '') => by.get(`/channels/${id}/stats${query}`);
    const at = { channel_id: id, member_count: 3, guest_count: 1, pinnedpost_count: 0, files_count: 0 };
    expect((await stats(alice)).body).toEqual(at);
    const form = new FormData();
    form.append('channel_id', id);
    form.append('files', new Blob(['x']), 'x.txt');
    const file = (await alice.post('/files', form)).body.file_infos[0];
    expect((await stats(alice)).body).toEqual(at);
    const post = (await alice.post('/posts', { channel_id: id, message: 'see', file_ids: [file.id] })).body;
    await alice.post(`/posts/${post.id}/pin`);
    expect((await stats(gus)).body).toEqual({ ...at, pinnedpost_count: 1, files_count: 1 });
    expect((await stats(alice, '?exclude_files_count=true')).body.files_count).toBe(-1);
    await alice.del(`/posts/${post.id}`);
    expect((await stats(alice)).body).toEqual(at);
    for (const by of [bob, eve]) expect(told(await stats(by))).toEqual(FORBIDDEN);

    const counts = (by: Caller, body: unknown) => by.post('/channels/stats/member_count', body);
    expect((await counts(alice, [id, closed.id])).body).toEqual({ [id]: 3, [closed.id]: 2 });
    expect((await counts(alice, [])).body).toEqual({});
    expect(told(await counts(gus, [id, closed.id]))).toEqual(FORBIDDEN);
    expect(told(await counts(eve, [id]))).toEqual(FORBIDDEN);
    expect(told(await counts(alice, [UNKNOWN]))).toEqual([404, 'app.channel.get.existing.app_error']);
    for (const wrong of [{}, [5]]) expect((await counts(alice, wrong)).status).toBe(400);
  });

  it('are of no groups, and time zones come once each', async () => {
    const { id } = await makeChannel(a, here.team.id, { with: [alice, bob] });
    const zone = (automaticTimezone: string) => ({
      timezone: { useAutomaticTimezone: 'true', automaticTimezone, manualTimezone: '' },
    });
    for (const by of [alice, bob]) await by.put(`/users/${by.id}/patch`, zone('Asia/Tokyo'));
    expect((await alice.get(`/channels/${id}/timezones`)).body).toEqual(['Asia/Tokyo']);
    expect((await alice.get(`/channels/${id}/member_counts_by_group`)).body).toEqual([]);
    expect(told(await alice.get(`/channels/${id}/access_control/attributes`))).toEqual([
      501,
      'app.pap.get_channel_access_control_attributes.app_error',
    ]);
    for (const path of ['timezones', 'member_counts_by_group', 'access_control/attributes'])
      for (const by of [gus, eve]) expect(told(await by.get(`/channels/${id}/${path}`))).toEqual(FORBIDDEN);
    expect(told(await bob.get(`/channels/${UNKNOWN}/timezones`))).toEqual(FORBIDDEN);
  });
});

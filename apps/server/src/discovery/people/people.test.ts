import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

type Name = 'anna' | 'bert' | 'cara' | 'gus';

let a: TestServer;
let people: People<Name>;
let room: { id: string };
/** Of another team. */
let otto: People<'otto'>;

beforeAll(async () => {
  a = await startServer();
  await a.core.config.patch({ GuestAccountsSettings: { Enable: true } });
  people = await teamOf(a, { with: ['anna', 'bert', 'cara', 'gus'] });
  const { anna, bert, cara, gus, team } = people;
  room = await makeChannel(a, team.id, { type: 'P', with: [anna, gus] });
  await a.admin.del(`/channels/${room.id}/members/${a.admin.id}`);
  await anna.put('/users/me/patch', { first_name: 'Zqfirst', last_name: 'Stone' });
  await bert.put('/users/me/patch', { nickname: 'Zqnick' });
  await cara.put('/users/me/patch', { last_name: 'Zqlast' });
  await a.admin.put(`/channels/${room.id}/members/${gus.id}/roles`, { roles: 'channel_user channel_admin' });
  otto = await teamOf(a, { with: ['otto'] });
});
afterAll(() => a.close());

const WORD = /^(admin|anna|annie|bert|bernd|cara|guest|gus|ina|jon|kai|otto)/;
const names = ({ status, body }: Pick<Answer, 'status' | 'body'>): string[] | number =>
  status === 200 ? body.map(({ username }: { username: string }) => WORD.exec(username)?.[0] ?? username) : status;
const list = async (who: Caller, query: Record<string, string>) =>
  names(await who.get(`/users?${new URLSearchParams(query)}`));
const search = async (who: Caller, body: object) => names(await who.post('/users/search', body));

describe('lists', () => {
  it('of a team, its channels, and who is outside', async () => {
    const { anna, cara, team } = people;
    expect(await list(anna, { in_team: team.id })).toEqual(['admin', 'anna', 'bert', 'cara', 'gus']);
    expect(await list(anna, { in_team: team.id, page: '1', per_page: '2' })).toEqual(['bert', 'cara']);
    expect(await list(anna, { in_channel: room.id })).toEqual(['anna', 'gus']);
    expect(await list(anna, { in_channel: room.id, sort: 'admin' })).toEqual(['gus', 'anna']);
    expect(await list(anna, { in_channel: room.id, channel_roles: 'channel_user' })).toEqual(['anna']);
    expect(await list(anna, { in_team: team.id, not_in_channel: room.id })).toEqual(['admin', 'bert', 'cara']);
    expect(await list(anna, { not_in_team: team.id })).toContain('otto');
    expect(await list(cara, { in_channel: room.id })).toBe(403);
    expect(await list(otto.otto, { in_team: team.id })).toBe(403);
    expect(await list(otto.otto, { not_in_team: team.id })).toBe(403);
    expect(await list(anna, { without_team: 'true' })).toBe(403);
    expect(await list(a.admin, { in_team: team.id, team_roles: 'team_admin' })).toEqual(['admin']);
  });

  it('by role, activity and order', async () => {
    const { team, ...rest } = await teamOf(a, { with: ['ina', 'jon', 'kai'] });
    await a.admin.del(`/users/${rest.jon.id}`);
    await a.admin.put(`/users/${rest.kai.id}/roles`, { roles: 'system_user system_manager' });
    const of = (query: Record<string, string>) => list(a.admin, { in_team: team.id, ...query });
    expect(await of({ active: 'true' })).toEqual(['admin', 'ina', 'kai']);
    expect(await of({ inactive: 'true' })).toEqual(['jon']);
    expect(await of({ role: 'system_user' })).toEqual(['admin', 'ina', 'jon', 'kai']);
    expect(await of({ roles: 'system_user' })).toEqual(['ina', 'jon']);
    expect(await of({ roles: 'system_manager,system_admin' })).toEqual(['admin', 'kai']);
    expect(await of({ sort: 'create_at' })).toEqual(['kai', 'jon', 'ina', 'admin']);
    for (const [who, status] of [
      [rest.ina, 'online'],
      [rest.ina, 'dnd'],
      [rest.kai, 'online'],
    ] as const) {
      await who.put('/users/me/status', { user_id: who.id, status });
    }
    expect(await of({ sort: 'last_activity_at' })).toEqual(['kai', 'ina', 'admin', 'jon']);
    expect(await list(a.admin, { in_channel: team.town.id, sort: 'status' })).toEqual(['kai', 'ina', 'admin', 'jon']);
  });

  it.each([
    [{ active: 'true', inactive: 'true' }, 'api.user.get_users.validation.app_error'],
    [{ role: 'no_such_role' }, 'api.context.invalid_body_param.app_error'],
    [{ sort: 'shoe_size' }, 'api.context.invalid_url_param.app_error'],
    [{ sort: 'constructor' }, 'api.context.invalid_url_param.app_error'],
    [{ sort: 'create_at' }, 'api.context.invalid_url_param.app_error'],
    [{ sort: 'status' }, 'api.context.invalid_url_param.app_error'],
    [{ not_in_channel: 'x'.repeat(26) }, 'api.context.invalid_url_param.app_error'],
    [{ in_team: 'short' }, 'api.context.invalid_url_param.app_error'],
  ])('refuses %j', async (query, id) => {
    const { status, body } = await a.admin.get(`/users?${new URLSearchParams(query as Record<string, string>)}`);
    expect([status, body.id]).toEqual([400, id]);
  });

  it('are not sent again to who has them', async () => {
    const first = await people.anna.get(`/users?in_team=${people.team.id}`);
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = () => people.anna.call('GET', `/users?in_team=${people.team.id}`, undefined, known);
    expect((await again()).status).toBe(304);
    await people.bert.put('/users/me/patch', { position: unique('rower') });
    expect((await again()).status).toBe(200);
  });
});

describe('searches', () => {
  it('find the beginnings of names, in places', async () => {
    const { anna, bert, team } = people;
    expect(await search(anna, { term: 'zq' })).toEqual(['anna', 'bert', 'cara']);
    expect(await search(anna, { term: 'ZQ', in_channel_id: room.id })).toEqual(['anna']);
    expect(await search(anna, { term: 'zq', team_id: team.id, not_in_channel_id: room.id })).toEqual(['bert', 'cara']);
    expect(await search(anna, { term: 'zqfirst stone' })).toEqual(['anna']);
    expect(await search(anna, { term: 'zqfirst nobody' })).toEqual([]);
    expect(await search(anna, { term: `@${bert.username}` })).toEqual(['bert']);
    expect(await search(anna, { term: bert.email })).toEqual(['bert']);
    expect(await search(anna, { term: 'first' })).toEqual([]);
    expect(await search(anna, { term: 'zq', limit: 1 })).toEqual(['anna']);
    expect(await search(anna, { term: '%' })).toEqual([]);
  });

  it('complete names in a channel and around it, never addresses', async () => {
    const { anna, cara, bert, team } = people;
    const complete = async (who: Caller, query: Record<string, string>) =>
      (await who.get(`/users/autocomplete?${new URLSearchParams(query)}`)).body;
    const place = { in_team: team.id, in_channel: room.id };
    const found = await complete(anna, { ...place, name: 'zq' });
    expect([found.users.length, found.out_of_channel.length]).toEqual([1, 2]);
    expect((await complete(anna, { in_team: team.id, name: bert.email })).users).toEqual([]);
    expect((await complete(anna, { in_team: team.id, name: '' })).users).toHaveLength(5);
    expect((await complete(anna, { in_channel: room.id, name: '' })).id).toBe(
      'api.user.autocomplete_users.missing_team_id.app_error',
    );
    expect((await complete(cara, { ...place, name: 'zq' })).id).toBe('api.context.permissions.app_error');
  });
});

describe('whom a guest sees', () => {
  let guest: Caller;
  let anna: Caller;
  let bert: Caller;
  beforeAll(async () => {
    const own = await teamOf(a, { with: ['annie', 'bernd', 'guest'] });
    [guest, anna, bert] = [own.guest, own.annie, own.bernd];
    for (const channel of [own.team.town, own.team.offTopic]) {
      await a.admin.del(`/channels/${channel.id}/members/${guest.id}`);
    }
    await a.core.db.deleteFrom('channel_members').where('user_id', '=', guest.id).execute();
    await a.admin.post(`/users/${guest.id}/demote`);
    await makeChannel(a, own.team.id, { with: [anna, guest] });
  });

  it('are those of the own channels', async () => {
    expect((await guest.get(`/users/${anna.id}`)).status).toBe(200);
    expect((await guest.get('/users/me')).status).toBe(200);
    for (const path of [bert.id, `username/${bert.username}`, `email/${bert.email}`, `${bert.id}/image`]) {
      expect((await guest.get(`/users/${path}`)).status, path).toBe(403);
    }
    for (const path of ['username/nobody-here', 'email/nobody@example.com', 'x'.repeat(26)]) {
      expect((await guest.get(`/users/${path}`)).status, path).toBe(403);
    }
    expect(names(await guest.post('/users/ids', [anna.id, bert.id, guest.id]))).toEqual(['annie', 'guest']);
    expect(names(await guest.post('/users/usernames', [anna.username, bert.username]))).toEqual(['annie']);
    expect(await search(guest, { term: 'bernd' })).toEqual([]);
    expect(await list(guest, {})).toEqual(['admin', 'annie', 'guest']);
    expect((await guest.get('/users/known')).body.sort()).toEqual([a.admin.id, anna.id].sort());
    expect((await guest.get('/users/stats')).body).toEqual({ total_users_count: 3 });
    expect((await guest.post('/channels/direct', [guest.id, bert.id])).status).toBe(403);
    expect((await guest.post('/channels/direct', [guest.id, anna.id])).status).toBe(201);
  });

  it('and of no others does a guest hear', async () => {
    const ear = await guest.listen();
    await bert.put('/users/me/patch', { nickname: 'unseen' });
    await a.user();
    await anna.put('/users/me/patch', { nickname: 'seen' });
    await ear.next('user_updated', ({ data }) => data.user.id === anna.id);
    expect(ear.names().filter((name) => name === 'new_user' || name === 'user_updated')).toEqual(['user_updated']);
    ear.close();
  });
});

describe('counts and acquaintances', () => {
  it('count people, not bots, and not the deactivated unless asked', async () => {
    const own = await teamOf(a, { with: ['una', 'vic'] });
    await a.admin.post(`/users/${own.una.id}/convert_to_bot`);
    await a.admin.del(`/users/${own.vic.id}`);
    const count = async (query: string) =>
      (await a.admin.get(`/users/stats/filtered?in_team=${own.team.id}${query}`)).body.total_users_count;
    expect(await count('')).toBe(1);
    expect(await count('&include_deleted=true')).toBe(2);
    expect(await count('&include_bots=true')).toBe(2);
    expect(await count('&team_roles=team_admin')).toBe(1);
    expect((await a.admin.get('/users/stats/filtered?roles=not+valid!')).status).toBe(400);
  });

  it('tells the others of one’s own group messages', async () => {
    const { anna, bert, cara } = people;
    const gm = (await anna.post('/channels/group', [bert.id, cara.id])).body;
    const { body } = await anna.post('/users/group_channels', [gm.id, room.id]);
    expect(Object.keys(body)).toEqual([gm.id]);
    expect(names({ status: 200, body: body[gm.id] })).toEqual(['bert', 'cara']);
    expect((await otto.otto.post('/users/group_channels', [gm.id])).body).toEqual({});
  });
});

it('refuses strangers', async () => {
  const { team } = people;
  const refused = [403, 'api.context.permissions.app_error'] as const;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: otto.otto };
  await expectRefusals(callers, [
    ['GET', '/users', undefined, 'open'],
    ['GET', `/users?in_team=${team.id}`, undefined, refused],
    ['GET', `/users?in_channel=${room.id}`, undefined, refused],
    ['GET', `/users?in_channel=${'x'.repeat(26)}`, undefined, refused],
    ['GET', `/users?in_team=${team.id}&not_in_channel=${room.id}`, undefined, refused],
    ['GET', '/users?without_team=true', undefined, refused],
    ['POST', '/users/search', { term: 'a', team_id: team.id }, refused],
    ['POST', '/users/search', { term: 'a', not_in_team_id: team.id }, refused],
    ['POST', '/users/search', { term: 'a', in_channel_id: room.id }, refused],
    ['GET', `/users/autocomplete?in_team=${team.id}&name=a`, undefined, refused],
    ['GET', `/users/autocomplete?in_team=${team.id}&in_channel=${room.id}&name=a`, undefined, refused],
    ['GET', '/users/known', undefined, 'open'],
    ['POST', '/users/group_channels', [room.id], 'open'],
    ['GET', '/users/stats', undefined, 'open'],
    ['GET', `/users/stats/filtered?in_team=${team.id}`, undefined, refused],
    ['GET', '/users/invalid_emails', undefined, 'open'],
  ]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { joinTeam, makeChannel, makeTeam, type TestTeam } from '../../testing/team.ts';

interface Shown {
  id: string;
  type: string;
  display_name: string;
  channel_ids: string[];
}

describe('categories', () => {
  let server: TestServer;
  let team: TestTeam;
  let alice: Caller;
  let bob: Caller;
  let room: string;
  let base: string;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    [alice, bob] = [await server.user(), await server.user()];
    team = await makeTeam(server, { with: [alice, bob] });
    room = (await makeChannel(server, team.id, { with: [alice] })).id;
    base = `/users/me/teams/${team.id}/channels/categories`;
  });

  const sidebar = async (who = alice): Promise<Shown[]> => (await who.get(base)).body.categories;
  const channelsIn = async (name: string): Promise<string[] | undefined> =>
    (await sidebar()).find((category) => category.display_name === name)?.channel_ids;
  const make = async (display_name: string, channel_ids: string[] = [], more: object = {}): Promise<Shown> => {
    const body = { user_id: alice.id, team_id: team.id, type: 'custom', display_name, channel_ids, ...more };
    const { status, body: made } = await alice.post(base, body);
    expect(status).toBe(200);
    return made;
  };
  const builtIn = async (type: string): Promise<Shown> =>
    (await sidebar()).find((category) => category.type === type) as Shown;

  it('are three at first, and hold what one is in', async () => {
    const { id: direct } = (await alice.post('/channels/direct', [alice.id, bob.id])).body;
    const shown = await sidebar();
    expect(shown.map((each) => each.type)).toEqual(['favorites', 'channels', 'direct_messages']);
    expect(shown.map((each) => each.channel_ids)).toEqual([[], [team.offTopic.id, room, team.town.id], [direct]]);
    expect((await alice.get(`${base}/order`)).body).toEqual(shown.map((each) => each.id));
    expect((await alice.get(`${base}/${shown[1]?.id}`)).body).toEqual(shown[1]);
  });

  it('of one’s own are made below the favourites, and their channels come from elsewhere', async () => {
    const first = await make('First', [room]);
    const second = await make('Second', [room, team.town.id]);
    expect(second.channel_ids).toEqual([room, team.town.id]);
    expect((await sidebar()).map((each) => each.display_name)).toEqual([
      'Favorites',
      'Second',
      'First',
      'Channels',
      'Direct Messages',
    ]);
    expect(await channelsIn('First')).toEqual([]);
    expect(await channelsIn('Channels')).toEqual([team.offTopic.id]);
    expect((await alice.del(`${base}/${second.id}`)).body).toEqual({ status: 'OK' });
    expect(await channelsIn('Channels')).toEqual([team.offTopic.id, room, team.town.id]);
    expect((await alice.get(`${base}/${first.id}`)).status).toBe(200);
  });

  it('take only channels one is in, of this team or of none', async () => {
    const elsewhere = await makeTeam(server, { with: [alice] });
    const secret = await makeChannel(server, team.id, { type: 'P' });
    const { channel_ids: kept } = await make('Mine', [secret.id, elsewhere.town.id, room, room]);
    expect(kept).toEqual([room]);
  });

  it('lose a channel when one leaves it or it is archived', async () => {
    await make('Mine', [room]);
    await alice.del(`/channels/${room}/members/${alice.id}`);
    expect(await channelsIn('Mine')).toEqual([]);
    const other = await makeChannel(server, team.id, { with: [alice] });
    await make('Other', [other.id]);
    await server.admin.del(`/channels/${other.id}`);
    expect(await channelsIn('Other')).toEqual([]);
  });

  it('keep favourites in step with preferences', async () => {
    const favourite = async () => (await alice.get('/users/me/preferences/favorite_channel')).body;
    const favourites = await builtIn('favorites');
    const put = (channel_ids: string[]) => alice.put(`${base}/${favourites.id}`, { ...favourites, channel_ids });
    expect((await put([team.town.id, room])).body.channel_ids).toEqual([team.town.id, room]);
    expect(await favourite()).toEqual(expect.arrayContaining([expect.objectContaining({ name: room, value: 'true' })]));
    await put([room]);
    expect((await favourite()).map((each: { name: string }) => each.name)).toEqual([room]);
    const preference = { user_id: alice.id, category: 'favorite_channel', name: room };
    await alice.put('/users/me/preferences', [{ ...preference, value: 'false' }]);
    expect(await channelsIn('Favorites')).toEqual([]);
    await alice.put('/users/me/preferences', [{ ...preference, value: 'true' }]);
    expect(await channelsIn('Favorites')).toEqual([room]);
    await make('Elsewhere', [room]);
    expect(await channelsIn('Favorites')).toEqual([]);
    expect((await alice.get('/users/me/preferences/favorite_channel')).status).toBe(404);
  });

  it('mute their channels, and channels that move in; what moves out sounds again', async () => {
    const muted = async (id: string) => (await alice.get(`/channels/${id}/members/me`)).body.notify_props.mark_unread;
    const quiet = await make('Quiet', [room]);
    await alice.put(base, [{ ...quiet, muted: true }]);
    expect(await muted(room)).toBe('mention');
    await alice.put(base, [{ ...quiet, muted: true, channel_ids: [team.town.id] }]);
    expect([await muted(room), await muted(team.town.id)]).toEqual(['all', 'mention']);
  });

  it('keep the names of the built-in ones, and stay', async () => {
    const channels = await builtIn('channels');
    const changed = await alice.put(`${base}/${channels.id}`, { ...channels, display_name: 'Rooms', collapsed: true });
    expect(changed.body).toMatchObject({ display_name: 'Channels', collapsed: true });
    const { status, body } = await alice.del(`${base}/${channels.id}`);
    expect([status, body.id]).toEqual([400, 'app.channel.sidebar_categories.app_error']);
  });

  it('are ordered as a whole or not at all', async () => {
    const order = (await alice.get(`${base}/order`)).body as string[];
    expect((await alice.put(`${base}/order`, order.toReversed())).body).toEqual(order.toReversed());
    expect((await alice.get(`${base}/order`)).body).toEqual(order.toReversed());
    const refused = 'app.channel.sidebar_categories.app_error';
    for (const broken of [order.slice(1), [...order, order[0]], [...order.slice(1), room]]) {
      expect((await alice.put(`${base}/order`, broken)).body.id).toBe(refused);
    }
    const made = await make('Top');
    expect((await alice.get(`${base}/order`)).body[0]).toBe(made.id);
  });

  it('are told to all clients of their owner and to nobody else', async () => {
    const [hers, his] = [await alice.listen(), await bob.listen()];
    const made = await make('Work', [room]);
    await hers.next('sidebar_category_created', ({ data }) => data.category_id === made.id);
    await alice.put(`${base}/${made.id}`, { ...made, display_name: 'Job' });
    const updated = await hers.next('sidebar_category_updated');
    expect(JSON.parse(updated.data.updatedCategories)[0]).toMatchObject({ id: made.id, display_name: 'Job' });
    expect(updated.broadcast).toMatchObject({ user_id: alice.id, team_id: team.id });
    const order = (await alice.get(`${base}/order`)).body;
    await alice.put(`${base}/order`, order);
    expect((await hers.next('sidebar_category_order_updated')).data.order).toEqual(order);
    await alice.del(`${base}/${made.id}`);
    await hers.next('sidebar_category_deleted');
    await his.ask('ping');
    expect(his.names().filter((name) => name.startsWith('sidebar'))).toEqual([]);
    for (const socket of [hers, his]) socket.close();
  });

  it('of others are out of reach, by every way', async () => {
    const made = await make('Hers', [room]);
    await joinTeam(server, team.id, bob);
    const hers = `/users/${alice.id}/teams/${team.id}/channels/categories`;
    const stolen = { ...made, user_id: bob.id, display_name: 'His' };
    const calls = [
      ['GET', hers],
      ['GET', `${hers}/order`],
      ['GET', `${hers}/${made.id}`],
      ['GET', `${base}/${made.id}`],
      ['POST', hers, { ...made, id: undefined }],
      ['PUT', hers, [made]],
      ['PUT', `${hers}/order`, [made.id]],
      ['PUT', `${hers}/${made.id}`, made],
      ['PUT', `${base}/${made.id}`, stolen],
      ['DELETE', `${hers}/${made.id}`],
      ['DELETE', `${base}/${made.id}`],
    ] as const;
    for (const [method, path, body] of calls) {
      expect([method, path, (await bob.call(method, path, body)).status]).toEqual([method, path, 403]);
      expect([method, path, (await server.nobody.call(method, path, body)).status]).toEqual([method, path, 401]);
    }
    expect((await bob.put(base, [stolen])).status).toBe(400);
    expect(await channelsIn('Hers')).toEqual([room]);
  });

  it('of a team are for its members', async () => {
    const eve = await server.user();
    expect((await eve.get(base)).status).toBe(403);
    const body = { user_id: eve.id, team_id: team.id, display_name: 'X', type: 'custom' };
    expect((await eve.post(base, body)).status).toBe(403);
    const broken = { user_id: alice.id, team_id: room, display_name: 'X', type: 'custom' };
    expect((await alice.post(base, broken)).body.id).toBe('api.context.invalid_body_param.app_error');
    expect((await alice.get(`${base}/nonsense_x`)).body.id).toBe('api.context.invalid_url_param.app_error');
  });
});

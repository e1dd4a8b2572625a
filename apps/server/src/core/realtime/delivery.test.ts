import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, startHub } from './testing/fixture.ts';

let hub: Fixture;
beforeAll(async () => {
  hub = await startHub();
  for (const name of ['alice', 'bob', 'eve']) hub.sessions.set(name, { userId: name, roles: ['system_user'] });
  hub.sessions.set('root', { userId: 'root', roles: ['system_user', 'system_admin'] });
  hub.sessions.set('guest', { userId: 'guest', roles: ['system_guest'] });
  hub.channelsOf.set('alice', ['town']).set('bob', ['town', 'closed']).set('root', ['town']).set('guest', ['town']);
  hub.teamsOf.set('alice', ['team']).set('bob', ['team']);
});
afterAll(() => hub.close());

const open = new Set<Awaited<ReturnType<Fixture['open']>>>();
async function listen<Names extends string>(...names: Names[]) {
  const clients = await Promise.all(names.map((name) => hub.open(name)));
  for (const client of clients) open.add(client);
  return clients;
}
afterEach(async () => {
  for (const client of open) client.socket.terminate();
  open.clear();
});
/** Who of these heard posts, and which. */
async function heard(...clients: Awaited<ReturnType<Fixture['open']>>[]) {
  await Promise.all(clients.map((client) => client.settled()));
  return clients.map((client) => client.posts);
}

describe('an event is heard', () => {
  it('in its channel by members only, on all their connections', async () => {
    const [alice, again, bob, eve] = (await listen('alice', 'alice', 'bob', 'eve')) as [never, never, never, never];
    hub.post('town', 'all');
    hub.post('closed', 'few');
    expect(await heard(alice, again, bob, eve)).toEqual([['all'], ['all'], ['all', 'few'], []]);
  });

  it('in its team, by its user, on its connection, by everybody', async () => {
    const [alice, again, bob, eve] = await listen('alice', 'alice', 'bob', 'eve');
    if (!alice || !again || !bob || !eve) throw new Error();
    hub.post('', 'team', { audience: { teamId: 'team' } });
    hub.post('', 'user', { audience: { userId: 'alice', channelId: 'closed', teamId: 'team' } });
    hub.post('', 'connection', { audience: { connectionId: alice.connectionId } });
    hub.post('', 'all', { audience: {} });
    expect(await heard(alice, again, bob, eve)).toEqual([
      ['team', 'user', 'connection', 'all'],
      ['team', 'user', 'all'],
      ['team', 'all'],
      ['all'],
    ]);
  });

  it('not by those left out', async () => {
    const [alice, again, bob] = await listen('alice', 'alice', 'bob');
    if (!alice || !again || !bob) throw new Error();
    hub.post('town', 'not bob', { audience: { channelId: 'town', omitUserIds: ['bob'] } });
    hub.post('town', 'not here', { audience: { channelId: 'town', omitConnectionId: alice.connectionId } });
    expect(await heard(alice, again, bob)).toEqual([['not bob'], ['not bob', 'not here'], ['not here']]);
    const { broadcast } = await bob.event('posted');
    expect(broadcast).toMatchObject({ channel_id: 'town', omit_users: null, omit_connection_id: alice.connectionId });
    expect((await again.event('posted')).broadcast).toMatchObject({ omit_users: { bob: true } });
  });

  it('in the copy for administrators by them alone, in the other by all others', async () => {
    const [alice, root] = await listen('alice', 'root');
    if (!alice || !root) throw new Error();
    hub.post('town', 'all of it', { audience: { channelId: 'town', sensitivity: 'sensitive' } });
    hub.post('town', 'some of it', { audience: { channelId: 'town', sensitivity: 'sanitized' } });
    expect(await heard(alice, root)).toEqual([['some of it'], ['all of it']]);
    expect((await root.event('posted')).broadcast).toHaveProperty('contains_sensitive_data', true);
    expect((await root.event('posted')).broadcast).not.toHaveProperty('contains_sanitized_data');
  });

  it('by guests, if it tells about a user, only when they may see that user', async () => {
    hub.realtime.setVisibilitySource(async (_, userId) => userId === 'bob');
    const [alice, guest] = await listen('alice', 'guest');
    if (!alice || !guest) throw new Error();
    for (const user_id of ['bob', 'eve', 'guest']) {
      hub.events.publish({ event: 'new_user', data: { user_id }, audience: { aboutUserId: user_id } });
    }
    await Promise.all([alice.settled(), guest.settled()]);
    const about = (client: typeof alice) =>
      client.heard.filter((heard) => heard.event === 'new_user').map((heard) => heard.data?.user_id);
    expect(about(alice)).toEqual(['bob', 'eve', 'guest']);
    expect(about(guest).sort()).toEqual(['bob', 'guest']);
  });

  it('with fields of their own by those who have some', async () => {
    const personal = new Map([['bob', { mentions: ['bob'], should_ack: true }]]);
    const [alice, bob] = await listen('alice', 'bob');
    const acknowledging = await hub.open('bob', '?posted_ack=true');
    open.add(acknowledging);
    if (!alice || !bob) throw new Error();
    hub.post('town', 'hi @bob', { personal });
    const [one, two, three] = await Promise.all([alice, bob, acknowledging].map((client) => client.event('posted')));
    expect(one?.data).not.toHaveProperty('mentions');
    expect(two?.data).toMatchObject({ post: '{"id":"hi @bob"}', mentions: '["bob"]' });
    expect(two?.data).not.toHaveProperty('should_ack');
    expect(three?.data).toMatchObject({ mentions: '["bob"]', should_ack: true });
  });

  it('with numbers that grow by one on each connection', async () => {
    const [alice, bob] = await listen('alice', 'bob');
    if (!alice || !bob) throw new Error();
    for (let i = 0; i < 300; i++) hub.post(i % 3 ? 'town' : 'closed', `post ${i}`);
    await heard(alice, bob);
    expect(alice.numbers).toEqual(Array.from({ length: 201 }, (_, i) => i));
    expect(bob.numbers).toEqual(Array.from({ length: 301 }, (_, i) => i));
  });

  it('whatever its size', async () => {
    const [alice] = await listen('alice');
    if (!alice) throw new Error();
    const texts = [1, 100, 126, 65_200, 65_536, 70_000, 300_000].map((size) => 'ä'.repeat(size));
    for (const text of texts) hub.post('town', text);
    await alice.settled();
    expect(alice.posts).toEqual(texts);
    hub.post('town', 'alone');
    await alice.settled();
    expect(alice.posts.at(-1)).toBe('alone');
  });
});

describe('typing and reactions', () => {
  it('are not heard by clients that show another channel', async () => {
    const [alice, bob] = await listen('alice', 'bob');
    if (!alice || !bob) throw new Error();
    const typing = () =>
      hub.events.publish({ event: 'typing', data: { user_id: 'x', parent_id: '' }, audience: { channelId: 'town' } });
    await alice.ask({ seq: 1, action: 'presence', data: { channel_id: 'closed' } });
    typing();
    await alice.ask({ seq: 2, action: 'presence', data: { thread_channel_id: 'town', is_thread_view: false } });
    expect(hub.realtime.isChannelOnScreen('alice', 'town')).toBe(true);
    typing();
    await alice.ask({ seq: 3, action: 'presence', data: { channel_id: 'town', thread_channel_id: '<>' } });
    typing();
    await Promise.all([alice.settled(), bob.settled()]);
    const count = (client: typeof alice) => client.heard.filter((heard) => heard.event === 'typing').length;
    expect([count(alice), count(bob)]).toEqual([2, 3]);
    expect(hub.realtime.isChannelOnScreen('bob', 'town')).toBe(false);
  });
});

describe('memberships', () => {
  it('follow those who join and leave', async () => {
    const [eve] = await listen('eve');
    if (!eve) throw new Error();
    hub.events.signal('membership', { userId: 'eve', channelId: 'town', teamId: 'team', joined: true });
    hub.post('town', 'in');
    hub.post('', 'not by team', { audience: { teamId: 'team' } });
    hub.events.signal('membership', { userId: 'eve', teamId: 'team', joined: true });
    hub.post('', 'team', { audience: { teamId: 'team' } });
    hub.events.signal('membership', { userId: 'eve', channelId: 'town', joined: false });
    hub.post('town', 'out');
    hub.events.signal('membership', { userId: 'eve', teamId: 'team', joined: false });
    expect(await heard(eve)).toEqual([['in', 'team']]);
  });

  it('that change while they are loaded are not lost, either way', async () => {
    let finish: (found: { channelIds: string[]; teamIds: string[] }) => void = () => undefined;
    hub.realtime.setMembershipSource(() => new Promise((found) => (finish = found)));
    hub.sessions.set('new', { userId: 'new', roles: ['system_user'] });
    const one = await hub.stranger('', { authorization: 'Bearer new' });
    const two = await hub.stranger('', { authorization: 'Bearer new' });
    open.add(one).add(two);
    const asked = await hub.open('alice');
    open.add(asked);
    hub.events.signal('membership', { userId: 'new', channelId: 'joined', joined: true });
    hub.events.signal('membership', { userId: 'new', channelId: 'left', joined: false });
    hub.post('left', 'too early for anybody');
    finish({ channelIds: ['left', 'stays'], teamIds: [] });
    await Promise.all([one.event('hello'), two.event('hello')]);
    for (const channel of ['joined', 'left', 'stays']) hub.post(channel, channel);
    expect(await heard(one, two)).toEqual([
      ['joined', 'stays'],
      ['joined', 'stays'],
    ]);
    expect(one.numbers).toEqual([0, 1, 2]);
  });

  it('that cannot be loaded close the socket; the next one tries again', async () => {
    hub.realtime.setMembershipSource(async () => {
      throw new Error('no database');
    });
    hub.sessions.set('late', { userId: 'late', roles: ['system_user'] });
    const failing = await hub.stranger('', { authorization: 'Bearer late' });
    expect(await failing.closed()).toBe(1011);
    hub.realtime.setMembershipSource(async () => ({ channelIds: ['town'], teamIds: [] }));
    const [late] = await listen('late');
    if (!late) throw new Error();
    hub.post('town', 'back');
    expect(await heard(late)).toEqual([['back']]);
  });
});

describe('roles', () => {
  it('decide from their change on', async () => {
    hub.sessions.set('rising', { userId: 'rising', roles: ['system_user'] });
    const [rising] = await listen('rising');
    if (!rising) throw new Error();
    const both = (text: string) => {
      hub.post('', `${text} all of it`, { audience: { sensitivity: 'sensitive' } });
      hub.post('', `${text} some of it`, { audience: { sensitivity: 'sanitized' } });
    };
    both('before');
    hub.sessions.set('rising', { userId: 'rising', roles: ['system_user', 'system_admin'] });
    hub.events.signal('user_roles_changed', { userId: 'rising' });
    await rising.settled();
    both('after');
    hub.sessions.set('rising', { userId: 'rising', roles: ['system_user'] });
    hub.events.signal('user_roles_changed', { userId: 'rising' });
    both('at once');
    expect(await heard(rising)).toEqual([['before some of it', 'after all of it', 'at once some of it']]);
  });
});

describe('features', () => {
  it('are told when the first socket of a user opens and the last one closes', async () => {
    const told: string[] = [];
    hub.events.on('user_connected', ({ userId }) => told.push(`${userId} on`));
    hub.events.on('user_disconnected', ({ userId }) => told.push(`${userId} off`));
    hub.sessions.set('carol', { userId: 'carol', roles: ['system_user'] });
    const [one, two] = await listen('carol', 'carol');
    const witness = await hub.open('bob');
    open.add(witness);
    expect(hub.realtime.isConnected('carol')).toBe(true);
    one?.socket.close();
    await one?.closed();
    await witness.settled();
    expect(hub.realtime.isConnected('carol')).toBe(true);
    two?.socket.close();
    await two?.closed();
    await witness.settled();
    expect(hub.realtime.isConnected('carol')).toBe(false);
    expect(told.filter((line) => line.startsWith('carol'))).toEqual(['carol on', 'carol off']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { type Fixture, startHub } from './testing/fixture.ts';

let hub: Fixture;
beforeAll(async () => {
  hub = await startHub();
  for (const name of ['alice', 'bob']) {
    hub.sessions.set(name, { userId: name, roles: ['system_user'] });
    hub.channelsOf.set(name, ['town']);
  }
});
afterAll(() => hub.close());

const resume = (user: string, id: string, seq: number) => hub.open(user, `?connection_id=${id}&sequence_number=${seq}`);
const lastNumber = (client: Client) => client.numbers.at(-1) ?? -1;

/** Cuts the line without a word, and waits until the server has noticed. */
async function cut(client: Client): Promise<void> {
  const before = hub.realtime.counters.detached;
  client.socket.terminate();
  while (hub.realtime.counters.detached === before) await new Promise((later) => setImmediate(later));
}

describe('a client that comes back', () => {
  it('hears what it missed once and in order, without a greeting, then goes on', async () => {
    const first = await hub.open('alice');
    hub.post('town', 'seen');
    await first.settled();
    await cut(first);
    hub.post('town', 'missed one');
    hub.post('town', 'missed two');
    const second = await resume('alice', first.connectionId, lastNumber(first) + 1);
    await second.settled();
    hub.post('town', 'live');
    await second.settled();
    expect(second.posts).toEqual(['missed one', 'missed two', 'live']);
    expect(second.numbers).toEqual([2, 3, 4]);
    expect(second.heard.some((heard) => heard.event === 'hello')).toBe(false);
  });

  it('is sent again what was on its way when the line broke', async () => {
    const first = await hub.open('alice');
    for (let i = 1; i <= 5; i++) hub.post('town', `${i}`);
    await first.settled();
    await cut(first);
    const second = await resume('alice', first.connectionId, 3);
    await second.settled();
    expect(second.posts).toEqual(['3', '4', '5']);
    expect(second.numbers).toEqual([3, 4, 5]);
  });

  it('takes over from a socket that the server still believes in', async () => {
    const first = await hub.open('alice');
    hub.post('town', 'one');
    await first.settled();
    const second = await resume('alice', first.connectionId, 2);
    hub.post('town', 'two');
    await second.settled();
    expect(await first.closed()).toBe(1006);
    expect(second.posts).toEqual(['two']);
    expect(first.posts).toEqual(['one']);
  });

  it('does so with a challenge too', async () => {
    const first = await hub.open('alice');
    await cut(first);
    hub.post('town', 'missed');
    const second = await hub.stranger(`?connection_id=${first.connectionId}&sequence_number=1`);
    second.send({ seq: 1, action: 'authentication_challenge', data: { token: 'alice' } });
    await second.until(() => second.heard.find((heard) => heard.seq_reply === 1));
    expect(second.posts).toEqual(['missed']);
  });

  it('misses nothing and hears nothing twice, however often the line breaks', async () => {
    let client = await hub.open('alice');
    const { connectionId } = client;
    const heard: string[] = [];
    const numbers: number[] = [];
    let published = 0;
    let random = 7;
    const next = (below: number) => {
      random = (random * 1103515245 + 12345) % 2147483648;
      return random % below;
    };
    const collect = (from: Client) => {
      heard.push(...from.posts);
      numbers.push(...from.numbers);
    };
    for (let round = 0; round < 60; round++) {
      const posts = next(40);
      for (let i = 0; i < posts; i++) {
        hub.post('town', `${++published}`);
        if (next(8) === 0) await new Promise((later) => setImmediate(later));
      }
      if (next(2)) await client.settled();
      if (next(3)) await cut(client);
      else client.socket.terminate();
      collect(client);
      const missed = next(40);
      for (let i = 0; i < missed; i++) hub.post('town', `${++published}`);
      client = await resume('alice', connectionId, (numbers.at(-1) ?? -1) + 1);
    }
    await client.settled();
    collect(client);
    expect(heard).toEqual(Array.from({ length: published }, (_, i) => `${i + 1}`));
    expect(numbers).toEqual(Array.from({ length: published + 1 }, (_, i) => i));
  });
});

describe('a client starts anew', () => {
  async function greeting(user: string, id: string, seq: number) {
    const client = await resume(user, id, seq);
    const hello = await client.event('hello');
    expect(hello.seq).toBe(0);
    expect(hello.data?.connection_id).not.toBe(id);
    return client;
  }

  it('if the connection is unknown', async () => {
    await greeting('alice', 'x'.repeat(26), 1);
  });

  it("if the connection is somebody else's, which goes on", async () => {
    const alice = await hub.open('alice');
    await greeting('bob', alice.connectionId, 1);
    await alice.settled();
  });

  it('if it names a number that was never reached', async () => {
    const alice = await hub.open('alice');
    await cut(alice);
    await greeting('alice', alice.connectionId, 5000);
    await greeting('alice', alice.connectionId, 1);
  });

  it('if it has missed more than is kept of what was sent', async () => {
    const alice = await hub.open('alice');
    for (let i = 0; i < 200; i++) hub.post('town', `${i}`);
    await alice.settled();
    await cut(alice);
    await greeting('alice', alice.connectionId, 50);
    const other = await hub.open('alice');
    for (let i = 0; i < 200; i++) hub.post('town', `${i}`);
    await other.settled();
    await cut(other);
    const again = await resume('alice', other.connectionId, 201 - 128);
    await again.settled();
    expect(again.numbers).toEqual(Array.from({ length: 128 }, (_, i) => 73 + i));
  });

  it('if more waited for it than is kept, in number or bytes', async () => {
    for (const [count, size] of [
      [1100, 10],
      [60, 100_000],
    ] as const) {
      const alice = await hub.open('alice');
      await cut(alice);
      for (let i = 0; i < count; i++) hub.post('town', 'x'.repeat(size));
      const again = await greeting('alice', alice.connectionId, 1);
      expect(again.posts).toEqual([]);
    }
  });

  it('if its session has ended', async () => {
    hub.sessions.set('short', { userId: 'alice', roles: ['system_user'] });
    const client = await hub.open('short');
    await cut(client);
    hub.events.signal('session_revoked', { userId: 'alice', sessionId: 'session-short' });
    await greeting('alice', client.connectionId, 1);
  });
});

import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, startHub } from './testing/fixture.ts';

let hub: Fixture;
beforeAll(async () => {
  hub = await startHub();
  for (const name of ['alice', 'sloth']) {
    hub.sessions.set(name, { userId: name, roles: ['system_user'] });
    hub.channelsOf.set(name, ['town']);
  }
});
afterAll(() => hub.close());

/** A client that connects and then never reads. */
async function sloth(): Promise<Socket> {
  const url = new URL(hub.url.replace('ws:', 'http:'));
  const greeted = hub.realtime.counters.deliveredTotal;
  const raw = connect({ port: Number(url.port), host: url.hostname });
  raw.pause();
  raw.on('error', () => undefined);
  raw.write(
    'GET /api/v4/websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Authorization: Bearer sloth\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  while (hub.realtime.counters.deliveredTotal === greeted) await new Promise((later) => setImmediate(later));
  return raw;
}

const typing = () =>
  hub.events.publish({ event: 'typing', data: { user_id: 'x', parent_id: '' }, audience: { channelId: 'town' } });
/** Enough posts, of enough bytes, that the system's own buffers between the two are full. */
const BIG = 'x'.repeat(60_000);

describe('a reader that does not keep up', () => {
  it('is cut off while the others hear everything', async () => {
    const raw = await sloth();
    const alice = await hub.open('alice');
    const before = hub.realtime.counters.slowTotal;
    let posts = 0;
    while (hub.realtime.counters.slowTotal === before) {
      hub.post('town', `${posts++} ${BIG}`);
      await alice.settled();
      expect(posts).toBeLessThan(2000);
    }
    hub.post('town', 'after');
    await alice.settled();
    expect(alice.posts).toHaveLength(posts + 1);
    expect(alice.numbers).toEqual(Array.from({ length: posts + 2 }, (_, i) => i));
    raw.resume();
    await new Promise((closed) => raw.once('close', closed));
  });

  it('is first spared what can be done without', async () => {
    const raw = await sloth();
    const alice = await hub.open('alice');
    const { counters } = hub.realtime;
    const dropped = counters.droppedTotal;
    const slow = counters.slowTotal;
    let posts = 0;
    while (counters.droppedTotal === dropped) {
      hub.post('town', `${posts++} ${'y'.repeat(20_000)}`);
      typing();
      await alice.settled();
      expect(posts).toBeLessThan(5000);
    }
    for (let i = 0; i < 500; i++) typing();
    expect(counters.slowTotal).toBe(slow);
    await alice.settled();
    expect(alice.heard.filter((heard) => heard.event === 'typing').length).toBe(posts + 500);
    raw.destroy();
  });

  it('that only asks and never reads is cut off too', async () => {
    const raw = await sloth();
    const frame = maskedText(JSON.stringify({ seq: 1, action: 'ping' }));
    const closed = new Promise((done) => raw.once('close', done));
    let open = true;
    void closed.then(() => (open = false));
    const flood = Buffer.concat(Array.from({ length: 1000 }, () => frame));
    while (open) {
      raw.write(flood);
      await new Promise((later) => setTimeout(later, 1));
    }
    const alice = await hub.open('alice');
    await alice.settled();
  });
});

/** A text frame as clients send it. */
function maskedText(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

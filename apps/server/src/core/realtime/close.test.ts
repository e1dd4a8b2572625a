import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startHub } from './testing/fixture.ts';

it('a server that stops closes every socket so that its client comes back, and lets no new one in', async () => {
  const hub = await startHub();
  const clients = [await hub.open('alice'), await hub.open('bob'), await hub.stranger()];
  const url = new URL(hub.url.replace('ws:', 'http:'));
  const dead = connect({ port: Number(url.port), host: url.hostname });
  dead.on('error', () => undefined);
  dead.write(
    'GET /api/v4/websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  await new Promise((heard) => dead.once('data', heard));
  const closing = hub.realtime.close();
  const late = await hub.stranger();
  expect(late.refusal).toBe(503);
  expect(await Promise.all(clients.map((client) => client.closed()))).toEqual([1012, 1012, 1012]);
  await closing;
  expect(hub.realtime.isConnected('alice')).toBe(false);
  dead.destroy();
  await hub.close();
});

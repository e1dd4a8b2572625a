import { afterAll, beforeAll, expect, test } from 'vitest';
import { Listener } from '../../testing/listener.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { serveMetrics } from './index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function scrape(): Promise<{ status: number; value: (name: string) => number }> {
  const metrics = await serveMetrics(server.core.metrics, '127.0.0.1:0');
  const address = metrics.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    const lines = (await answer.text()).split('\n');
    const value = (name: string) => Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length));
    return { status: answer.status, value };
  } finally {
    metrics.close();
  }
}

test('metrics count log-ins, posts, sockets and what these were sent', async () => {
  const before = await scrape();
  const alice = await server.user();
  const listener = await Listener.open(server.url, alice.token);
  await server.user(); // everybody hears of a new account
  await listener.next('new_user');
  const after = await scrape();
  expect(after.status).toBe(200);
  const grown = (name: string) => after.value(name) - before.value(name);
  expect(grown('mattermost_login_logins_total')).toBe(2);
  expect(grown('mattermost_http_websockets_total')).toBe(1);
  expect(grown('parley_websocket_delivered_total')).toBeGreaterThanOrEqual(1);
  listener.socket.close();
});

test('nothing but the metrics is served on their port', async () => {
  const metrics = await serveMetrics(server.core.metrics, '127.0.0.1:0');
  const address = metrics.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${server.url}/metrics`)).headers.get('content-type')).not.toMatch(/version=/);
  metrics.close();
});

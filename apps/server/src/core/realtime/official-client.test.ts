import { WebSocketClient } from '@mattermost/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fixture, startHub } from './testing/fixture.ts';

let hub: Fixture;
beforeAll(async () => {
  hub = await startHub();
  hub.sessions.set('alice', { userId: 'alice', roles: ['system_user'] });
  hub.channelsOf.set('alice', ['town']);
});
afterAll(() => hub.close());

it('the official client resumes after each loss, hears everything once and never has to start anew', async () => {
  const sockets: WebSocket[] = [];
  const client = new WebSocketClient({
    newWebSocketFn: (url: string) => {
      const socket = new WebSocket(url);
      sockets.push(socket);
      return socket;
    },
    minWebSocketRetryTime: 20,
    maxWebSocketRetryTime: 50,
    reconnectJitterRange: 10,
  });
  const heard: string[] = [];
  let wake: () => void = () => undefined;
  let missed = 0;
  client.addMissedMessageListener(() => missed++);
  client.addMessageListener((message) => {
    if (message.event === 'posted') heard.push(JSON.parse((message.data as { post: string }).post).id);
    wake();
  });
  client.addFirstConnectListener(() => wake());
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((next) => (wake = next));
  };

  client.initialize(hub.url, 'alice');
  await until(() => hub.realtime.isConnected('alice'));
  const posted: string[] = [];
  const post = (count: number) => {
    for (let i = 0; i < count; i++) hub.post('town', String(posted.push(String(posted.length)) - 1));
  };
  for (let round = 0; round < 5; round++) {
    post(3);
    await until(() => heard.length === posted.length);
    sockets.at(-1)?.close();
    post(3);
    await until(() => heard.length === posted.length);
  }
  expect(heard).toEqual(posted);
  expect(missed).toBe(0);
  expect(hub.realtime.counters).toMatchObject({ resumedTotal: 5, notResumedTotal: 0, sockets: 1 });
  client.close();
});

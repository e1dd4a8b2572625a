import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testClient, until } from '../../testing/client.ts';
import { aChannel, aMember, aPost, asPosted, toChannel } from '../../testing/things.ts';
import { channelUnread } from '../members/index.ts';
import { channelsEffects } from './effects.ts';

const waiting: { path: string; answer: ServerResponse }[] = [];
const server = createServer((request, answer) => void waiting.push({ path: request.url ?? '', answer }));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

/** Answers the calls for the channel and the membership that wait, as if `count` posts were written. */
async function answer(count: number): Promise<void> {
  await until(() => waiting.length === 2);
  for (const { path, answer } of waiting.splice(0)) {
    const last_post_at = count * 10;
    const counts = { total_msg_count: count, total_msg_count_root: count, last_post_at };
    const body = path.includes('/members/')
      ? aMember('direct', { mention_count: count, mention_count_root: count, last_update_at: last_post_at })
      : aChannel('direct', { type: 'D', team_id: '', ...counts });
    answer.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  }
}

test('a message that comes while its new channel is being asked for is counted', async () => {
  const { port } = server.address() as AddressInfo;
  const client = testClient(`http://127.0.0.1:${port}`, [channelsEffects]);
  client.store.apply('direct_added', { creator_id: 'bob', teammate_id: 'me' }, toChannel('direct'));
  await until(() => waiting.length === 2);
  const post = aPost(10, { channel_id: 'direct' });
  client.store.apply('posted', { ...asPosted(post, ['me']), channel_type: 'D' }, toChannel('direct'));
  await answer(0);
  await answer(1);
  await until(() => channelUnread('direct')(client.store.getState()).mentions === 1);
  expect(client.reported).toEqual([]);
});

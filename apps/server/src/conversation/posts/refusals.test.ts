import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals, type Refusal } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let alice: Caller;
let table: readonly Refusal[];
let others: { stranger: Caller; elsewhere: Caller; teammate: Caller };
let closed: Caller;

const FORBIDDEN = [403, 'api.context.permissions.app_error'] as const;
const MISSING = [404, 'app.post.get.app_error'] as const;

beforeAll(async () => {
  a = await startServer();
  const here = await teamOf(a, { with: ['alice', 'teammate'] });
  const there = await teamOf(a, { with: ['elsewhere'] });
  ({ alice } = here);
  others = { stranger: await a.user(), elsewhere: there.elsewhere, teammate: here.teammate };
  closed = await deactivated(a);
  const secret = await makeChannel(a, here.team.id, { type: 'P', with: [alice] });
  const write = async (more: object = {}) =>
    (await alice.post('/posts', { channel_id: secret.id, message: 'secret', ...more })).body.id as string;
  const post = await write();
  const reply = await write({ root_id: post });
  await alice.put(`/posts/${post}/patch`, { message: 'secret still' });
  const [version] = (await alice.get(`/posts/${post}/edit_history`)).body;
  const body = { channel_id: secret.id, message: 'x' };
  const mine = `/users/${alice.id}/teams/${here.team.id}/threads`;
  table = [
    ['POST', '/posts', body, FORBIDDEN],
    ['POST', '/posts', { ...body, root_id: post }, FORBIDDEN],
    ['POST', '/posts/ephemeral', { user_id: alice.id, post: body }, FORBIDDEN],
    ['GET', `/posts/${post}`, undefined, FORBIDDEN],
    ['GET', `/posts/${reply}`, undefined, FORBIDDEN],
    ['GET', `/posts/${post}?include_deleted=true`, undefined, FORBIDDEN],
    ['GET', `/posts/${post}/thread`, undefined, FORBIDDEN],
    ['GET', `/posts/${reply}/thread`, undefined, FORBIDDEN],
    ['GET', `/posts/${post}/info`, undefined, MISSING],
    ['GET', `/posts/${post}/files/info`, undefined, FORBIDDEN],
    ['GET', `/posts/${post}/edit_history`, undefined, FORBIDDEN],
    ['GET', `/posts/${post}/reactions`, undefined, FORBIDDEN],
    ['POST', '/posts/ids/reactions', [post], FORBIDDEN],
    ['POST', '/posts/ids', [post], 'open'],
    ['GET', `/channels/${secret.id}/posts`, undefined, FORBIDDEN],
    ['GET', `/channels/${secret.id}/posts?since=1`, undefined, FORBIDDEN],
    ['GET', `/channels/${secret.id}/pinned`, undefined, FORBIDDEN],
    ['GET', `/users/${alice.id}/channels/${secret.id}/posts/unread`, undefined, FORBIDDEN],
    ['GET', `/users/me/channels/${secret.id}/posts/unread`, undefined, FORBIDDEN],
    ['GET', `/users/${alice.id}/posts/flagged`, undefined, FORBIDDEN],
    ['PUT', `/posts/${post}`, { id: post, message: 'x' }, FORBIDDEN],
    ['PUT', `/posts/${post}/patch`, { message: 'x' }, FORBIDDEN],
    ['POST', `/posts/${post}/restore/${version.id}`, undefined, FORBIDDEN],
    ['POST', `/posts/${post}/pin`, undefined, FORBIDDEN],
    ['POST', `/posts/${post}/unpin`, undefined, FORBIDDEN],
    ['DELETE', `/posts/${post}`, undefined, FORBIDDEN],
    ['DELETE', `/posts/${post}?permanent=true`, undefined, FORBIDDEN],
    [
      'POST',
      '/reactions',
      { user_id: alice.id, post_id: post, emoji_name: 'smile' },
      [403, 'api.reaction.save_reaction.user_id.app_error'],
    ],
    ['DELETE', `/users/${alice.id}/posts/${post}/reactions/smile`, undefined, FORBIDDEN],
    ['DELETE', `/users/me/posts/${post}/reactions/smile`, undefined, FORBIDDEN],
    ['POST', `/users/${alice.id}/posts/${post}/ack`, undefined, FORBIDDEN],
    ['POST', `/users/me/posts/${post}/ack`, undefined, FORBIDDEN],
    ['DELETE', `/users/me/posts/${post}/ack`, undefined, FORBIDDEN],
    ['GET', mine, undefined, FORBIDDEN],
    ['GET', `${mine}/${post}`, undefined, FORBIDDEN],
    ['GET', `/users/me/teams/${here.team.id}/threads/${post}`, undefined, FORBIDDEN],
    ['PUT', `${mine}/read`, undefined, FORBIDDEN],
    ['PUT', `${mine}/${post}/read/1`, undefined, FORBIDDEN],
    ['PUT', `/users/me/teams/${here.team.id}/threads/${post}/read/1`, undefined, FORBIDDEN],
    ['POST', `${mine}/${post}/set_unread/${reply}`, undefined, FORBIDDEN],
    ['PUT', `${mine}/${post}/following`, undefined, FORBIDDEN],
    ['PUT', `/users/me/teams/${here.team.id}/threads/${post}/following`, undefined, FORBIDDEN],
    ['DELETE', `${mine}/${post}/following`, undefined, FORBIDDEN],
  ];
});
afterAll(() => a.close());

it.each(['stranger', 'elsewhere', 'teammate'] as const)('a private channel is closed to a %s', async (who) => {
  await expectRefusals({ nobody: a.nobody, deactivated: closed, other: others[who] }, table);
  expect((await others[who].post('/posts/ids', [table[3]?.[1].split('/')[2]])).body).toEqual([]);
});

it('reactions of one’s own do not reach where one is not', async () => {
  for (const caller of Object.values(others)) {
    const post = table[3]?.[1].split('/')[2];
    const { status } = await caller.post('/reactions', { user_id: caller.id, post_id: post, emoji_name: 'smile' });
    expect(status).toBe(403);
  }
});

it('nothing of it came through', async () => {
  const post = table[3]?.[1].split('/')[2];
  expect((await alice.get(`/posts/${post}`)).body).toMatchObject({
    message: 'secret still',
    is_pinned: false,
    reply_count: 1,
  });
});

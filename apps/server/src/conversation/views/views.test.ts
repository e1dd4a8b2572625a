import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../../testing/caller.ts';
import { type Ears, earsOf, namesOf } from '../../testing/ears.ts';
import { makeSettledChannel } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'cara'>;
let alice: Caller;
let bob: Caller;
let ears: Ears<'alice' | 'bob'>;
let room: { id: string };
let next: { id: string };

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'cara'] });
  ({ alice, bob } = here);
  ears = await earsOf({ alice, bob });
});
beforeEach(async () => {
  room = await makeSettledChannel(a, here.team.id, { with: [alice, bob] });
  next = await makeSettledChannel(a, here.team.id, { with: [alice, bob] });
  const all = (await bob.get('/users/me/channels')).body.map(({ id }: { id: string }) => id);
  for (const by of [alice, bob]) await by.post('/channels/members/me/mark_read', all);
});
afterAll(async () => {
  ears.close();
  await a.close();
});

const UNKNOWN = 'x'.repeat(26);
const FORBIDDEN = [403, 'api.context.permissions.app_error'];
const BAD = [400, 'api.context.invalid_body_param.app_error'];
const told = ({ status, body }: Answer) => [status, body.id];
const say = async (by: Caller, message: string, more: object = {}) =>
  (await by.post('/posts', { channel_id: room.id, message, ...more })).body;
const view = (by: Caller, body: unknown, of = 'me') => by.post(`/channels/members/${of}/view`, body);
const unread = async (by: Caller, id = room.id) => {
  const { msg_count, msg_count_root, mention_count, mention_count_root } = (
    await by.get(`/users/me/channels/${id}/unread`)
  ).body;
  return [msg_count, msg_count_root, mention_count, mention_count_root];
};
const ofTeam = async (by: Caller) => {
  const { msg_count, msg_count_root, mention_count, mention_count_root } = (
    await by.get(`/users/me/teams/${here.team.id}/unread`)
  ).body;
  return [msg_count, msg_count_root, mention_count, mention_count_root];
};

describe('a view', () => {
  it('makes what was said read; the own devices hear of it, and only once', async () => {
    await say(alice, 'plain');
    await say(alice, `hey @${bob.username}`);
    await say(alice, 'hey @channel');
    expect(await unread(bob)).toEqual([3, 3, 2, 2]);
    expect(await ofTeam(bob)).toEqual([3, 3, 2, 2]);
    const last = (await bob.get(`/channels/${room.id}`)).body.last_post_at;
    const heard = await ears.during(async () => {
      expect((await view(bob, { channel_id: room.id })).body).toEqual({
        status: 'OK',
        last_viewed_at_times: { [room.id]: last },
      });
    });
    expect(heard.alice).toEqual([]);
    expect(heard.bob).toContainEqual(
      expect.objectContaining({
        event: 'multiple_channels_viewed',
        data: { channel_times: { [room.id]: last } },
        broadcast: expect.objectContaining({ user_id: bob.id, channel_id: '' }),
      }),
    );
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
    expect(await ofTeam(bob)).toEqual([0, 0, 0, 0]);
    expect((await bob.get(`/channels/${room.id}/members/me`)).body).toMatchObject({
      last_viewed_at: last,
      msg_count: (await bob.get(`/channels/${room.id}`)).body.total_msg_count,
      mention_count: 0,
    });
    expect(namesOf(await ears.during(() => view(bob, { channel_id: room.id })))).toEqual({ alice: [], bob: [] });
  });

  it('of the next channel makes the one just left read too', async () => {
    await say(alice, 'one');
    await say(alice, 'two', { channel_id: next.id });
    const { last_viewed_at_times: times } = (await view(bob, { channel_id: next.id, prev_channel_id: room.id })).body;
    expect(Object.keys(times).sort()).toEqual([room.id, next.id].sort());
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
    expect(await unread(bob, next.id)).toEqual([0, 0, 0, 0]);
  });

  it('of nothing, of the unknown and of what one is not in changes nothing', async () => {
    await say(alice, 'unread');
    const closed = await makeSettledChannel(a, here.team.id, { type: 'P', with: [alice] });
    for (const body of [{}, { channel_id: '' }, { channel_id: UNKNOWN }, { channel_id: closed.id }])
      expect((await view(bob, body)).body).toEqual({ status: 'OK', last_viewed_at_times: {} });
    for (const wrong of [{ channel_id: 'short' }, { prev_channel_id: 'short' }, { channel_id: 5 }, '"x"', 'x', []])
      expect(told(await view(bob, wrong)), JSON.stringify(wrong)).toEqual(BAD);
    expect(await unread(bob)).toEqual([1, 1, 0, 0]);
  });

  it('of several channels at once is one event', async () => {
    await say(alice, 'one');
    await say(alice, 'two', { channel_id: next.id });
    const mark = (by: Caller, body: unknown, of = 'me') => by.post(`/channels/members/${of}/mark_read`, body);
    const heard = await ears.during(() => mark(bob, [room.id, next.id, UNKNOWN]));
    expect(namesOf(heard)).toEqual({ alice: [], bob: ['multiple_channels_viewed'] });
    expect(Object.keys(heard.bob[0]?.data.channel_times).sort()).toEqual([room.id, next.id].sort());
    expect(await ofTeam(bob)).toEqual([0, 0, 0, 0]);
    for (const wrong of [[], ['short']]) expect(told(await mark(bob, wrong))).toEqual(BAD);
    for (const wrong of [{}, [5]]) expect((await mark(bob, wrong)).status).toBe(400);
    expect((await mark(bob, [UNKNOWN])).body).toEqual({ status: 'OK', last_viewed_at_times: {} });
  });
});

describe('unread', () => {
  it('is what others wrote', async () => {
    await say(bob, 'mine');
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
    expect(await unread(alice)).toEqual([1, 1, 0, 0]);
    const seen = (await a.admin.get(`/users/${alice.id}/channels/${room.id}/unread`)).body;
    expect(seen).toMatchObject({ channel_id: room.id, team_id: here.team.id, msg_count: 1, urgent_mention_count: 0 });
    for (const [by, path] of [
      [bob, `/users/${alice.id}/channels/${room.id}/unread`],
      [here.cara, `/users/me/channels/${room.id}/unread`],
      [bob, `/users/me/channels/${UNKNOWN}/unread`],
    ] as const)
      expect(told(await by.get(path))).toEqual(FORBIDDEN);
  });

  it('counts replies apart from what begins threads', async () => {
    const root = await say(bob, 'a question');
    await say(alice, 'an answer', { root_id: root.id });
    expect(await unread(bob)).toEqual([1, 0, 0, 0]);
    await say(alice, `@${bob.username} look`, { root_id: root.id });
    expect(await unread(bob)).toEqual([2, 0, 1, 0]);
    const teams = async (query = '') => (await bob.get(`/users/me/teams/unread${query}`)).body;
    const at = { team_id: here.team.id, msg_count: 2, msg_count_root: 0, mention_count: 1, mention_count_root: 0 };
    expect(await teams('?include_collapsed_threads=true')).toEqual([
      expect.objectContaining({ ...at, thread_count: 1, thread_mention_count: 1 }),
    ]);
    expect(await teams()).toEqual([expect.objectContaining({ ...at, thread_count: 0 })]);
    expect(await teams(`?exclude_team=${here.team.id}`)).toEqual([]);
    await view(bob, { channel_id: room.id, collapsed_threads_supported: true });
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
    expect(await teams('?include_collapsed_threads=true')).toEqual([expect.objectContaining({ thread_count: 1 })]);
  });

  it('is nothing in a muted channel but for mentions', async () => {
    await bob.put(`/channels/${room.id}/members/${bob.id}/notify_props`, { mark_unread: 'mention' });
    await say(alice, 'quiet');
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
    await say(alice, `@${bob.username}`);
    expect(await unread(bob)).toEqual([0, 0, 1, 1]);
    expect(await ofTeam(bob)).toEqual([0, 0, 1, 1]);
  });

  it('is a mention each in direct and group messages, which belong to no team', async () => {
    const dm = (await alice.post('/channels/direct', [alice.id, bob.id])).body;
    const gm = (await alice.post('/channels/group', [bob.id, here.cara.id])).body;
    for (const channel_id of [dm.id, dm.id, gm.id]) await say(alice, 'hi', { channel_id });
    expect(await unread(bob, dm.id)).toEqual([2, 2, 2, 2]);
    expect(await unread(bob, gm.id)).toEqual([1, 1, 1, 1]);
    expect(await ofTeam(bob)).toEqual([0, 0, 0, 0]);
    await view(bob, { channel_id: dm.id });
    expect(await unread(bob, dm.id)).toEqual([0, 0, 0, 0]);
  });

  it('still counts a post that is deleted, until the channel is looked at', async () => {
    await say(alice, 'stays');
    const post = await say(alice, `@${bob.username}`);
    expect(await unread(bob)).toEqual([2, 2, 1, 1]);
    await alice.del(`/posts/${post.id}`);
    expect(await unread(bob)).toEqual([2, 2, 1, 1]);
    await view(bob, { channel_id: room.id });
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
  });

  it('does not count archived channels for the team', async () => {
    await say(alice, 'last words');
    await a.admin.del(`/channels/${room.id}`);
    expect(await ofTeam(bob)).toEqual([0, 0, 0, 0]);
  });
});

describe('marking as unread', () => {
  it('begins at a post; only the own devices hear of it', async () => {
    await say(alice, 'one');
    const two = await say(alice, `two @${bob.username}`);
    await say(alice, 'three');
    await view(bob, { channel_id: room.id });
    const heard = await ears.during(async () => {
      expect((await bob.post(`/users/me/posts/${two.id}/set_unread`, {})).body).toMatchObject({
        team_id: here.team.id,
        user_id: bob.id,
        channel_id: room.id,
        mention_count: 1,
        mention_count_root: 1,
        urgent_mention_count: 0,
        last_viewed_at: two.create_at - 1,
      });
    });
    expect(namesOf(heard)).toEqual({ alice: [], bob: ['post_unread'] });
    expect(heard.bob[0]).toMatchObject({
      data: { post_id: two.id, mention_count: 1, last_viewed_at: two.create_at - 1 },
      broadcast: { user_id: bob.id, channel_id: room.id, team_id: here.team.id },
    });
    expect(await unread(bob)).toEqual([2, 2, 1, 1]);
    expect(await ofTeam(bob)).toEqual([2, 2, 1, 1]);
    await view(bob, { channel_id: room.id });
    expect(await unread(bob)).toEqual([0, 0, 0, 0]);
  });

  it('takes a request without a body, and counts no deleted posts', async () => {
    const one = await say(alice, 'one');
    const two = await say(alice, `two @${bob.username}`);
    await view(bob, { channel_id: room.id });
    await alice.del(`/posts/${two.id}`);
    expect((await bob.post(`/users/me/posts/${one.id}/set_unread`)).status).toBe(200);
    expect((await unread(bob)).slice(2)).toEqual([0, 0]);
  });

  it('works in direct messages, where each post of the other is a mention', async () => {
    const dm = (await alice.post('/channels/direct', [alice.id, bob.id])).body;
    const one = await say(alice, 'one', { channel_id: dm.id });
    await say(bob, 'mine', { channel_id: dm.id });
    await say(alice, 'two', { channel_id: dm.id });
    await bob.post(`/users/me/posts/${one.id}/set_unread`, {});
    expect(await unread(bob, dm.id)).toEqual([3, 3, 2, 2]);
  });

  it('is refused for unknown posts and by those who are not in the channel', async () => {
    const one = await say(alice, 'one');
    for (const [by, path] of [
      [bob, `/users/me/posts/${UNKNOWN}/set_unread`],
      [bob, `/users/${alice.id}/posts/${one.id}/set_unread`],
      [here.cara, `/users/me/posts/${one.id}/set_unread`],
    ] as const)
      expect(told(await by.post(path, {}))).toEqual(FORBIDDEN);
    expect((await bob.post('/users/me/posts/short/set_unread', {})).status).toBe(400);
  });
});

it('what somebody has read is nobody else’s business', async () => {
  const post = await say(alice, 'one');
  const { eve } = await teamOf(a, { with: ['eve'] });
  const denied = [403, 'api.context.permissions.app_error'] as const;
  for (const other of [eve, here.cara])
    await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, [
      ['POST', `/channels/members/${bob.id}/view`, { channel_id: room.id }, denied],
      ['POST', `/channels/members/${bob.id}/mark_read`, [room.id], denied],
      ['GET', `/users/${bob.id}/channels/${room.id}/unread`, undefined, denied],
      ['GET', `/users/${bob.id}/teams/unread`, undefined, denied],
      ['GET', `/users/${bob.id}/teams/${here.team.id}/unread`, undefined, denied],
      ['POST', `/users/${bob.id}/posts/${post.id}/set_unread`, {}, denied],
    ]);
  expect(told(await eve.get(`/users/me/teams/${here.team.id}/unread`))).toEqual(FORBIDDEN);
  expect(await unread(bob)).toEqual([1, 1, 0, 0]);
});

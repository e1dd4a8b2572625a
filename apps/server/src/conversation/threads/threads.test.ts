import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

interface Written {
  readonly id: string;
  readonly create_at: number;
  readonly update_at: number;
}

let a: TestServer;
let here: People<'alice' | 'bob'>;
let room: { id: string };

beforeAll(async () => {
  a = await startServer();
});
beforeEach(async () => {
  here = await teamOf(a, { with: ['alice', 'bob'] });
  room = await makeChannel(a, here.team.id, { with: [here.alice, here.bob] });
});
afterAll(() => a.close());

const say = async (who: 'alice' | 'bob', message: string, root?: Written): Promise<Written> =>
  (await here[who].post('/posts', { channel_id: room.id, message, root_id: root?.id ?? '' })).body;
const mine = (rest = '') => `/users/me/teams/${here.team.id}/threads${rest}`;

describe('the posts of a thread', () => {
  it('come in pages, both ways, the first post always first', async () => {
    const root = await say('alice', 'root');
    const replies: Written[] = [];
    for (const word of ['r1', 'r2', 'r3', 'r4', 'r5']) replies.push(await say('bob', word, root));
    const [r1, r2, r3, r4, r5] = replies as [Written, Written, Written, Written, Written];
    const read = async (query: string, id = root.id) => {
      const { body } = await here.alice.get(`/posts/${id}/thread?${query}`);
      return [body.order, body.has_next];
    };
    const from = ({ id, create_at }: Written) => `fromPost=${id}&fromCreateAt=${create_at}`;
    const all = [root, ...replies].map(({ id }) => id);
    expect(await read('')).toEqual([all, false]);
    expect(await read('', r3.id)).toEqual([all, false]);
    expect(await read('perPage=2&direction=down')).toEqual([[root.id, r1.id], true]);
    expect(await read('perPage=2&direction=up')).toEqual([[root.id, r5.id, r4.id], true]);
    expect(await read(`perPage=2&direction=down&${from(r2)}`)).toEqual([[root.id, r3.id, r4.id], true]);
    expect(await read(`perPage=2&direction=up&${from(r4)}`)).toEqual([[root.id, r3.id, r2.id], true]);
    expect(await read(`direction=down&${from(r5)}`)).toEqual([[root.id], false]);
    expect(await read('skipFetchThreads=true')).toEqual([[root.id], undefined]);
  });

  it('are told apart by what changed', async () => {
    const root = await say('alice', 'root');
    const one = await say('bob', 'one', root);
    const two = await say('bob', 'two', root);
    await here.bob.put(`/posts/${one.id}/patch`, { message: 'changed' });
    const query = `updatesOnly=true&fromUpdateAt=${two.update_at}&direction=down`;
    expect((await here.alice.get(`/posts/${root.id}/thread?${query}`)).body.order).toEqual([root.id, one.id]);
  });

  it.each([
    'direction=sideways',
    'perPage=two',
    'perPage=201',
    `fromPost=${'y'.repeat(26)}`,
    'fromCreateAt=now',
    'fromCreateAt=1&fromUpdateAt=1',
    'updatesOnly=true',
    'updatesOnly=true&fromUpdateAt=1&direction=up',
  ])('are not to be had with %s', async (query) => {
    const root = await say('alice', 'root');
    const { status, body } = await here.alice.get(`/posts/${root.id}/thread?${query}`);
    expect([status, body.id]).toEqual([400, 'api.context.invalid_body_param.app_error']);
  });
});

describe('my threads', () => {
  it('are those I wrote in or am named in, the latest answered first', async () => {
    const [one, two] = [await say('alice', 'one'), await say('alice', 'two')];
    expect((await here.alice.get(mine())).body).toMatchObject({ total: 0, threads: [] });
    await say('bob', 'answer', one);
    await say('bob', `answer @${here.alice.username}`, two);
    const { body } = await here.alice.get(mine());
    expect(body).toMatchObject({ total: 2, total_unread_threads: 2, total_unread_mentions: 1 });
    expect(body.threads).toMatchObject([
      { id: two.id, reply_count: 1, unread_replies: 1, unread_mentions: 1, last_viewed_at: 0 },
      { id: one.id, reply_count: 1, unread_replies: 1, unread_mentions: 0 },
    ]);
    expect((await here.bob.get(mine('?totalsOnly=true'))).body).toMatchObject({
      total: 2,
      total_unread_threads: 0,
      threads: null,
    });
    const extended = (await here.alice.get(mine(`/${one.id}?extended=true`))).body;
    expect(extended.participants).toMatchObject([{ id: here.bob.id, username: here.bob.username }]);
    await here.alice.put(mine(`/${one.id}/read/${Date.now()}`));
    expect((await here.alice.get(mine('?unread=true'))).body.threads.map(({ id }: Written) => id)).toEqual([two.id]);
    await here.alice.del(`/posts/${two.id}`);
    expect((await here.alice.get(mine())).body.total).toBe(1);
    expect((await here.alice.get(mine('?deleted=true'))).body.total).toBe(2);
  });

  it('hide with their channel from those who left it', async () => {
    const root = await say('alice', 'root');
    await say('bob', 'answer', root);
    await here.bob.del(`/channels/${room.id}/members/${here.bob.id}`);
    expect((await here.bob.get(mine())).body).toMatchObject({ total: 0, threads: [] });
  });

  it.each([
    ['?totalsOnly=true&threadsOnly=true', 'api.getThreadsForUser.bad_only_params'],
    ['?since=ever', 'api.context.invalid_body_param.app_error'],
    [`?before=${'y'.repeat(26)}&after=${'y'.repeat(26)}`, 'api.getThreadsForUser.bad_params'],
  ])('are not to be had with %s', async (query, id) => {
    const { status, body } = await here.alice.get(mine(query));
    expect([status, body.id]).toEqual([400, id]);
  });
});

describe('reading a thread', () => {
  it('leaves unread what came after, and may go back', async () => {
    const root = await say('alice', 'root');
    const one = await say('bob', 'one', root);
    const two = await say('bob', `two @${here.alice.username}`, root);
    const socket = await here.alice.listen();
    const read = async (time: number) => (await here.alice.put(mine(`/${root.id}/read/${time}`))).body;
    expect(await read(one.create_at)).toMatchObject({
      unread_replies: 1,
      unread_mentions: 1,
      last_viewed_at: one.create_at,
    });
    expect((await socket.next('thread_read_changed')).data).toMatchObject({
      thread_id: root.id,
      unread_replies: 1,
      previous_unread_replies: 2,
    });
    expect(await read(two.create_at)).toMatchObject({ unread_replies: 0, unread_mentions: 0 });
    const back = (await here.alice.post(mine(`/${root.id}/set_unread/${one.id}`))).body;
    expect(back).toMatchObject({ unread_replies: 2, unread_mentions: 1 });
    expect((await here.alice.put(mine('/read'))).body).toEqual({ status: 'OK' });
    expect((await here.alice.get(mine(`/${root.id}`))).body).toMatchObject({ unread_replies: 0, unread_mentions: 0 });
    const foreign = await say('bob', 'elsewhere');
    const { status, body } = await here.alice.post(mine(`/${root.id}/set_unread/${foreign.id}`));
    expect([status, body.id]).toEqual([400, 'app.user.update_thread_read_for_user_by_post.app_error']);
    expect((await here.alice.put(mine(`/${root.id}/read/soon`))).status).toBe(404);
    expect((await here.alice.put(mine(`/${root.id}/read/0`))).status).toBe(400);
    socket.close();
  });
});

describe('following', () => {
  it('begins and ends with a word, and begins again by writing', async () => {
    const root = await say('alice', 'root');
    await say('alice', 'mine', root);
    const path = mine(`/${root.id}`);
    expect((await here.bob.get(path)).body.id).toBe('app.user.get_thread_membership_for_user.not_found');
    const socket = await here.bob.listen();
    await here.bob.put(`${path}/following`);
    expect((await socket.next('thread_follow_changed')).data).toEqual({
      thread_id: root.id,
      state: true,
      reply_count: 1,
    });
    expect((await here.bob.get(path)).body).toMatchObject({ unread_replies: 0 });
    await say('alice', 'more', root);
    expect((await here.bob.get(path)).body).toMatchObject({ unread_replies: 1 });
    await here.bob.del(`${path}/following`);
    expect((await here.bob.get(path)).body.id).toBe('app.user.get_threads_for_user.not_found');
    await say('alice', 'even more', root);
    expect((await here.bob.get(path)).status).toBe(404);
    await say('bob', 'back', root);
    expect((await here.bob.get(path)).body).toMatchObject({ reply_count: 4, unread_replies: 0 });
    socket.close();
  });

  it('may be chosen for all threads of a channel, and still ended for one', async () => {
    const props = { channel_auto_follow_threads: 'on' };
    await here.bob.put(`/channels/${room.id}/members/${here.bob.id}/notify_props`, props);
    const root = await say('alice', 'root');
    await say('alice', 'one', root);
    const path = mine(`/${root.id}`);
    expect((await here.bob.get(path)).body).toMatchObject({ unread_replies: 1, unread_mentions: 0 });
    await here.bob.del(`${path}/following`);
    await say('alice', 'two', root);
    expect((await here.bob.get(path)).status).toBe(404);
  });
});

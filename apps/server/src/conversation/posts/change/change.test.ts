import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type People, teamOf } from '../../../testing/people.ts';
import { startServer, type TestServer } from '../../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'bob'>;

beforeAll(async () => {
  a = await startServer({ MM_SERVICESETTINGS_ENABLEAPIPOSTDELETION: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob'] });
});
afterAll(() => a.close());

const say = async (message: string, more: object = {}) =>
  (await here.alice.post('/posts', { channel_id: here.town.id, message, ...more })).body;
const read = async (id: string) => (await here.bob.get(`/posts/${id}`)).body;

describe('editing', () => {
  it('replaces the post: what is left out goes', async () => {
    const post = await say('first #text', { props: { a: 1 }, is_pinned: true });
    const { status, body } = await here.alice.put(`/posts/${post.id}`, { id: post.id, message: 'second #word' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'second #word', hashtags: '#word', props: {}, is_pinned: false });
    expect(body.edit_at).toBeGreaterThan(0);
    expect(body).toEqual(await read(post.id));
  });

  it('patches only what is named; without new text it is no edit', async () => {
    const post = await say('first', { props: { keep: 'me' } });
    const { body } = await here.alice.put(`/posts/${post.id}/patch`, { is_pinned: true, message: null });
    expect(body).toMatchObject({ message: 'first', props: { keep: 'me' }, is_pinned: true, edit_at: 0 });
    expect(body.update_at).toBeGreaterThan(post.update_at);
  });

  it('is told to the channel', async () => {
    const post = await say('first');
    const socket = await here.bob.listen();
    await here.alice.put(`/posts/${post.id}/patch`, { message: 'second' });
    const { data, broadcast } = await socket.next('post_edited');
    expect(JSON.parse(data.post)).toMatchObject({ id: post.id, message: 'second', metadata: {} });
    expect(broadcast.channel_id).toBe(here.town.id);
    socket.close();
  });

  it('keeps former versions for the author, who may go back to one', async () => {
    const post = await say('one');
    expect((await here.alice.get(`/posts/${post.id}/edit_history`)).status).toBe(404);
    for (const message of ['two', 'three']) await here.alice.put(`/posts/${post.id}/patch`, { message });
    const path = `/posts/${post.id}/edit_history`;
    const versions = (await here.alice.get(path)).body;
    expect(versions.map(({ message, original_id }: Record<string, string>) => [message, original_id])).toEqual([
      ['two', post.id],
      ['one', post.id],
    ]);
    expect((await here.alice.get(`/posts/${versions[1].id}`)).status).toBe(404);
    const { body } = await here.alice.post(`/posts/${post.id}/restore/${versions[1].id}`);
    expect(body.message).toBe('one');
    expect((await here.alice.get(path)).body[0].message).toBe('three');
  });

  it('takes turns: each of many edits at once leaves its predecessor in the history', async () => {
    const post = await say('0');
    await Promise.all(
      Array.from({ length: 8 }, (_, i) => here.alice.put(`/posts/${post.id}/patch`, { message: `${i + 1}` })),
    );
    const versions = (await here.alice.get(`/posts/${post.id}/edit_history`)).body;
    const messages = [(await read(post.id)).message, ...versions.map(({ message }: { message: string }) => message)];
    expect([...messages].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(messages.at(-1)).toBe('0');
  });

  it.each([
    [
      'an id that is another’s',
      (id: string) => [`/posts/${id}`, { id: 'y'.repeat(26), message: 'x' }],
      400,
      'api.context.invalid_body_param.app_error',
    ],
    ['no id', (id: string) => [`/posts/${id}`, { message: 'x' }], 400, 'api.context.invalid_body_param.app_error'],
    [
      'a text that is too long',
      (id: string) => [`/posts/${id}/patch`, { message: 'x'.repeat(16_384) }],
      400,
      'model.post.is_valid.message_length.app_error',
    ],
    [
      'a wrong type',
      (id: string) => [`/posts/${id}/patch`, { message: 5 }],
      400,
      'api.context.invalid_body_param.app_error',
    ],
    [
      'what is no JSON',
      (id: string) => [`/posts/${id}/patch`, 'nonsense'],
      400,
      'api.context.invalid_body_param.app_error',
    ],
    [
      'a post that isn’t there',
      () => [`/posts/${'y'.repeat(26)}/patch`, { message: 'x' }],
      403,
      'api.context.permissions.app_error',
    ],
    ['a malformed id', () => ['/posts/short/patch', { message: 'x' }], 400, 'api.context.invalid_url_param.app_error'],
  ] as const)('refuses %s', async (_, call, status, id) => {
    const post = await say('untouched');
    const [path, body] = call(post.id);
    const answer = await here.alice.put(path as string, body);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
    expect((await read(post.id)).message).toBe('untouched');
  });

  it('refuses messages of the system', async () => {
    const { posts } = (await a.admin.get(`/channels/${here.town.id}/posts`)).body;
    const system = Object.values(posts as Record<string, { id: string; type: string }>).find(({ type }) => type);
    const { body } = await a.admin.put(`/posts/${system?.id}/patch`, { message: 'x' });
    expect(body.id).toBe('api.post.update_post.system_message.app_error');
  });
});

describe('pinning', () => {
  it('puts a post on the list of the channel, oldest first', async () => {
    const [one, two] = [await say('one'), await say('two')];
    for (const { id } of [two, one]) expect((await here.bob.post(`/posts/${id}/pin`)).body).toEqual({ status: 'OK' });
    const pinned = async () => (await here.bob.get(`/channels/${here.town.id}/pinned`)).body.order;
    expect((await pinned()).slice(-2)).toEqual([one.id, two.id]);
    await here.alice.post(`/posts/${one.id}/unpin`);
    await here.alice.del(`/posts/${two.id}`);
    expect(await pinned()).not.toContain(one.id);
    expect(await pinned()).not.toContain(two.id);
  });
});

describe('deleting', () => {
  it('takes the text away from everybody, with the replies of a first post', async () => {
    const root = await say('secret words');
    const reply = (await here.bob.post('/posts', { channel_id: here.town.id, root_id: root.id, message: 'reply' }))
      .body;
    const sockets = [await here.bob.listen(), await a.admin.listen()] as const;
    expect((await here.alice.del(`/posts/${root.id}`)).body).toEqual({ status: 'OK' });
    for (const { id } of [root, reply]) expect((await here.bob.get(`/posts/${id}`)).status).toBe(404);
    expect((await here.bob.get(`/posts/${root.id}/thread`)).status).toBe(404);
    const [his, admins] = await Promise.all(sockets.map((socket) => socket.next('post_deleted')));
    expect(his?.data.delete_by).toBeUndefined();
    expect(his?.broadcast.contains_sanitized_data).toBe(true);
    expect(admins?.data.delete_by).toBe(here.alice.id);
    const kept = (await a.admin.get(`/posts/${root.id}?include_deleted=true`)).body;
    expect(kept).toMatchObject({ message: '', props: { deleteBy: here.alice.id } });
    expect((await here.alice.get(`/posts/${root.id}?include_deleted=true`)).status).toBe(403);
    for (const socket of sockets) socket.close();
  });

  it('of a reply leaves a thread that never had it', async () => {
    const root = await say('root');
    const answer = async (who: 'alice' | 'bob') =>
      (await here[who].post('/posts', { channel_id: here.town.id, root_id: root.id, message: who })).body;
    const [first, second] = [await answer('alice'), await answer('bob')];
    await here.bob.del(`/posts/${second.id}`);
    const { body } = await here.alice.get(`/users/me/teams/${here.team.id}/threads/${root.id}`);
    expect(body).toMatchObject({ reply_count: 1, last_reply_at: first.create_at, unread_replies: 0 });
    expect(body.participants.map(({ id }: { id: string }) => id)).toEqual([here.alice.id]);
  });

  it('for good is for administrators, and leaves nothing', async () => {
    const root = await say('root');
    await here.alice.put(`/posts/${root.id}/patch`, { message: 'edited' });
    expect((await here.alice.del(`/posts/${root.id}?permanent=true`)).status).toBe(403);
    expect((await a.admin.del(`/posts/${root.id}?permanent=true`)).status).toBe(200);
    expect((await a.admin.get(`/posts/${root.id}?include_deleted=true`)).status).toBe(404);
    const left = await a.core.db.selectFrom('posts').select('id').where('original_id', '=', root.id).execute();
    expect(left).toEqual([]);
    expect((await a.admin.del(`/posts/${root.id}?permanent=true`)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'cara'>;
let alice: Caller;
let bob: Caller;
let room: { id: string };

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'cara'] });
  ({ alice, bob } = here);
  room = await makeChannel(a, here.team.id, { with: [alice, bob] });
});
afterAll(() => a.close());

const say = (who: Caller, message: string, more: object = {}) =>
  who.post('/posts', { channel_id: room.id, message, ...more });
const counted = (who: Caller) => who.get(`/users/me/channels/${room.id}/unread`);

describe('a new post', () => {
  it('is answered as it was saved', async () => {
    const { status, body } = await say(alice, 'hello #tag', { props: { mine: [1, null] } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      message: 'hello #tag',
      hashtags: '#tag',
      user_id: alice.id,
      channel_id: room.id,
      root_id: '',
      type: '',
      props: { mine: [1, null] },
      file_ids: [],
      reply_count: 0,
      metadata: {},
    });
    expect((await bob.get(`/posts/${body.id}`)).body).toEqual({ ...body, pending_post_id: '' });
  });

  it('loses properties that only the server writes, and what no text may hold', async () => {
    const { body } = await say(alice, 'half \ud83d', { props: { add_channel_member: {}, half: ['\udc00'] } });
    expect(body).toMatchObject({ message: 'half \ufffd', props: { half: ['\ufffd'] } });
  });

  it('counts as unread for the others, and as read for its author', async () => {
    const before = (await counted(bob)).body;
    await say(alice, 'one');
    await say(alice, `two @${bob.username}`);
    expect((await counted(bob)).body).toMatchObject({
      msg_count: before.msg_count + 2,
      mention_count: before.mention_count + 1,
    });
    expect((await counted(alice)).body).toMatchObject({ msg_count: 0, mention_count: 0 });
    await say(bob, 'three');
    expect((await counted(bob)).body).toMatchObject({ msg_count: 0, mention_count: 0 });
    expect((await counted(alice)).body).toMatchObject({ msg_count: 1 });
  });

  it('is later than the one before, also when both are written at once', async () => {
    const posts = await Promise.all(Array.from({ length: 50 }, (_, i) => say(i % 2 ? alice : bob, `at once ${i}`)));
    const times = posts.map(({ body }) => body.create_at);
    expect(new Set(times).size).toBe(50);
    const { body } = await alice.get(`/channels/${room.id}/posts?per_page=50&skipFetchThreads=true`);
    const order = posts.map(({ body }) => body).sort((x, y) => y.create_at - x.create_at);
    expect(body.order).toEqual(order.map(({ id }) => id));
  });

  it('does not fail for the sake of a neighbour that cannot be saved', async () => {
    const answers = await Promise.all([
      say(alice, 'good'),
      // Longer than a path of an index may be, so that only the database refuses it.
      say(bob, 'bad', { pending_post_id: randomText(9000) }),
      say(alice, 'good too'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 201]);
  });

  it('is refused when its properties are nested beyond measure', async () => {
    for (const depth of [101, 7000, 100_000]) {
      const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const { status, body } = await alice.post('/posts', `{"channel_id":"${room.id}","props":{"a":${nested}}}`);
      expect([status, body.id]).toEqual([400, 'api.context.invalid_body_param.app_error']);
    }
  });
});

describe('a repeated request', () => {
  it('is answered with the post that is there', async () => {
    const pending_post_id = `${alice.id}:1`;
    const first = await say(alice, 'once', { pending_post_id });
    const second = await say(alice, 'another text', { pending_post_id });
    expect(second.status).toBe(201);
    expect(second.body).toMatchObject({ id: first.body.id, message: 'once', pending_post_id: '' });
    expect((await say(bob, 'his own', { pending_post_id })).body.id).not.toBe(first.body.id);
  });

  it('makes one post also when all come at once, among others', async () => {
    const pending_post_id = `${alice.id}:2`;
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => (i % 3 ? say(alice, 'many', { pending_post_id }) : say(bob, `other ${i}`))),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const ids = answers.filter((_, i) => i % 3).map(({ body }) => body.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('makes one post also when the server does not remember the first', async () => {
    const pending_post_id = `${alice.id}:3`;
    const { body } = await say(alice, 'before the restart', { pending_post_id });
    await a.restart();
    const answers = await Promise.all([
      say(bob, 'a neighbour'),
      say(alice, 'again', { pending_post_id }),
      say(bob, 'and another'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers[1]?.body.id).toBe(body.id);
  });
});

describe('replies', () => {
  it('may be the first to a post all at the same time', async () => {
    const root = (await say(alice, 'root')).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => say(i % 2 ? bob : alice, `answer ${i}`, { root_id: root.id })),
    );
    const inOrder = answers.map(({ body }) => body).sort((x, y) => x.create_at - y.create_at);
    expect(inOrder.map(({ reply_count }) => reply_count)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const participants = inOrder.at(-1).user_id === bob.id ? [alice.id, bob.id] : [bob.id, alice.id];
    const { body } = await bob.get(`/channels/${room.id}/posts?collapsedThreads=true&per_page=1`);
    expect(body.posts[root.id]).toMatchObject({ reply_count: 20, is_following: true });
    expect(body.posts[root.id].participants.map(({ id }: { id: string }) => id)).toEqual(participants);
  });

  it.each([
    [
      'a reply',
      async (_root: string, reply: string): Promise<string> => reply,
      'api.post.create_post.root_id.app_error',
    ],
    ['nothing', async (): Promise<string> => 'y'.repeat(26), 'api.post.create_post.root_id.app_error'],
    ['something malformed', async (): Promise<string> => 'abc', 'api.post.create_post.root_id.app_error'],
    [
      'a post of another channel',
      async (): Promise<string> => (await alice.post('/posts', { channel_id: here.town.id, message: 'there' })).body.id,
      'api.post.create_post.channel_root_id.app_error',
    ],
    [
      'a deleted post',
      async (): Promise<string> => {
        const { body } = await say(alice, 'gone');
        await alice.del(`/posts/${body.id}`);
        return body.id;
      },
      'api.post.create_post.root_id.app_error',
    ],
  ])('do not answer %s', async (_, makeRoot, id) => {
    const root: { id: string } = (await say(alice, 'root')).body;
    const reply: { id: string } = (await say(bob, 'reply', { root_id: root.id })).body;
    const answer = await say(bob, 'x', { root_id: await makeRoot(root.id, reply.id) });
    expect([answer.status, answer.body.id]).toEqual([400, id]);
  });

  it('do not answer a post that was deleted after it had replies', async () => {
    const root = (await say(alice, 'root')).body;
    await say(bob, 'reply', { root_id: root.id });
    await alice.del(`/posts/${root.id}`);
    expect((await say(bob, 'late', { root_id: root.id })).status).toBe(400);
  });
});

describe('files', () => {
  const upload = async (who: Caller) => {
    const form = new FormData();
    form.append('channel_id', room.id);
    form.append('files', new Blob(['words'], { type: 'text/plain' }), 'note.txt');
    return (await who.post('/files', form)).body.file_infos[0].id as string;
  };

  it('go to the first post of their uploader that names them', async () => {
    const [mine, his] = [await upload(alice), await upload(bob)];
    const { body } = await say(alice, 'look', { file_ids: [mine, his, mine, 'y'.repeat(26)] });
    expect(body.file_ids).toEqual([mine]);
    expect(body.metadata.files).toMatchObject([{ id: mine, post_id: body.id, name: 'note.txt' }]);
    expect((await bob.get(`/posts/${body.id}/files/info`)).body).toMatchObject([{ id: mine }]);
    expect((await say(alice, 'again', { file_ids: [mine] })).body.file_ids).toBe(null);
  });
});

describe('what is refused', () => {
  const post = (body: unknown) => alice.post('/posts', body);

  it.each([
    ['no channel', () => ({ message: 'x' }), 403, 'api.context.permissions.app_error'],
    [
      'an unknown channel',
      () => ({ channel_id: 'y'.repeat(26), message: 'x' }),
      403,
      'api.context.permissions.app_error',
    ],
    ['broken JSON', (): unknown => '{"channel_id":', 400, 'api.context.invalid_body_param.app_error'],
    ['broken UTF-8', () => new Uint8Array([0x22, 0xff, 0x22]), 400, 'api.context.invalid_body_param.app_error'],
    ['a list', (): unknown => [], 400, 'api.context.invalid_body_param.app_error'],
    [
      'a message that is no text',
      () => ({ channel_id: room.id, message: 7 }),
      400,
      'api.context.invalid_body_param.app_error',
    ],
    [
      'props that are no object',
      () => ({ channel_id: room.id, props: 'p' }),
      400,
      'api.context.invalid_body_param.app_error',
    ],
    [
      'a message that is too long',
      () => ({ channel_id: room.id, message: 'x'.repeat(16_384) }),
      400,
      'model.post.is_valid.message_length.app_error',
    ],
    [
      'a body that is too large',
      () => ({ channel_id: room.id, message: 'x'.repeat(400_000) }),
      413,
      'api.context.request_body_too_large.app_error',
    ],
    [
      'too many files',
      () => ({ channel_id: room.id, file_ids: Array.from({ length: 11 }, (_, i) => `f${i}`) }),
      400,
      'model.post.is_valid.file_ids.app_error',
    ],
    [
      'a type of the server’s',
      () => ({ channel_id: room.id, type: 'system_join_channel' }),
      400,
      'api.context.invalid_param.app_error',
    ],
    ['an unknown type', () => ({ channel_id: room.id, type: 'nonsense' }), 400, 'model.post.is_valid.type.app_error'],
    [
      'an id of one’s own',
      () => ({ id: 'y'.repeat(26), channel_id: room.id }),
      400,
      'app.post.save.existing.app_error',
    ],
  ] as const)('%s', async (_, body, status, id) => {
    const answer = await post(body());
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });

  it('a message as long as the limit is not, counted in characters', async () => {
    expect((await say(alice, '😀'.repeat(16_383))).status).toBe(201);
  });

  it('posts in an archived channel', async () => {
    const old = await makeChannel(a, here.team.id, { with: [alice] });
    await a.admin.del(`/channels/${old.id}`);
    const { status, body } = await alice.post('/posts', { channel_id: old.id, message: 'x' });
    expect([status, body.id]).toEqual([400, 'api.post.create_post.can_not_post_to_deleted.error']);
  });
});

const randomText = (length: number): string => Array.from({ length }, () => Math.random().toString(36)[2]).join('');

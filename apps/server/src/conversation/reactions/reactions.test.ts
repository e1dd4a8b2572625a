import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob'>;

beforeAll(async () => {
  a = await startServer({ MM_SERVICESETTINGS_UNIQUEEMOJIREACTIONLIMITPERPOST: '2' });
  here = await teamOf(a, { with: ['alice', 'bob'] });
});
afterAll(() => a.close());

const say = async (): Promise<string> =>
  (await here.alice.post('/posts', { channel_id: here.town.id, message: 'what do you say?' })).body.id;
const react = (who: 'alice' | 'bob', post_id: string, emoji_name: string) =>
  here[who].post('/reactions', { user_id: here[who].id, post_id, emoji_name });
const path = (who: 'alice' | 'bob', post: string, emoji: string) =>
  `/users/${here[who].id}/posts/${post}/reactions/${emoji}`;

describe('reactions', () => {
  it('are given, listed, carried by the post and taken back', async () => {
    const post = await say();
    const socket = await here.alice.listen();
    expect((await here.bob.get(`/posts/${post}/reactions`)).body).toBe(null);
    const { status, body } = await react('bob', post, '+1');
    expect(status).toBe(200);
    expect(JSON.parse((await socket.next('reaction_added')).data.reaction)).toEqual(body);
    await react('alice', post, 'heart');
    expect((await here.bob.get(`/posts/${post}/reactions`)).body).toMatchObject([
      { emoji_name: '+1' },
      { emoji_name: 'heart' },
    ]);
    expect((await here.bob.get(`/posts/${post}`)).body).toMatchObject({
      has_reactions: true,
      metadata: { reactions: [{ user_id: here.bob.id }, { user_id: here.alice.id }] },
    });
    expect((await here.bob.del(path('bob', post, '+1'))).body).toEqual({ status: 'OK' });
    expect(JSON.parse((await socket.next('reaction_removed')).data.reaction)).toMatchObject({
      emoji_name: '+1',
      create_at: 0,
    });
    await here.alice.del(path('alice', post, 'heart'));
    const bare = (await here.bob.get(`/posts/${post}`)).body;
    expect(bare.has_reactions).toBeUndefined();
    expect(bare.metadata).toEqual({});
    socket.close();
  });

  it('of one kind count once a person, however often they are given at once', async () => {
    const post = await say();
    await Promise.all(Array.from({ length: 10 }, () => react('bob', post, 'smile')));
    expect((await here.bob.get(`/posts/${post}/reactions`)).body).toHaveLength(1);
  });

  it('are of so many kinds and no more; one that is there may be joined', async () => {
    const post = await say();
    await react('alice', post, 'smile');
    await react('alice', post, 'heart');
    expect((await react('bob', post, 'heart')).status).toBe(200);
    expect((await react('bob', post, 'wave')).body.id).toBe('app.reaction.save.save.too_many_reactions');
  });

  it('of several posts come together', async () => {
    const [one, two] = [await say(), await say()];
    await react('bob', one, 'smile');
    const { body } = await here.alice.post('/posts/ids/reactions', [one, two]);
    expect(body).toMatchObject({ [one]: [{ emoji_name: 'smile' }], [two]: [] });
    expect((await here.alice.post('/posts/ids/reactions', {})).body.id).toBe('api.payload.parse.error');
    expect((await here.alice.post('/posts/ids/reactions', [])).body).toEqual({});
  });

  it.each([
    ['an unknown emoji', () => ({ emoji_name: 'nosuch' }), 404, 'app.emoji.get_by_name.no_result'],
    ['no emoji', () => ({ emoji_name: '' }), 400, 'api.reaction.save_reaction.invalid.app_error'],
    ['too long a name', () => ({ emoji_name: 'x'.repeat(65) }), 400, 'api.reaction.save_reaction.invalid.app_error'],
    ['no user', () => ({ user_id: undefined }), 400, 'api.reaction.save_reaction.invalid.app_error'],
    ['a malformed post', () => ({ post_id: 'short' }), 400, 'api.reaction.save_reaction.invalid.app_error'],
    ['an unknown post', () => ({ post_id: 'y'.repeat(26) }), 403, 'api.context.permissions.app_error'],
    ['somebody else', () => ({ user_id: here.bob.id }), 403, 'api.reaction.save_reaction.user_id.app_error'],
  ] as const)('are refused with %s', async (_, more, status, id) => {
    const body = { user_id: here.alice.id, post_id: await say(), emoji_name: 'smile', ...more() };
    const answer = await here.alice.post('/reactions', body);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });

  it('stay as they are in an archived channel', async () => {
    const old = await makeChannel(a, here.team.id, { with: [here.alice] });
    const post = (await here.alice.post('/posts', { channel_id: old.id, message: 'x' })).body.id;
    await react('alice', post, 'smile');
    await a.admin.del(`/channels/${old.id}`);
    expect((await react('alice', post, 'heart')).body.id).toBe('api.reaction.save.archived_channel.app_error');
    expect((await here.alice.del(path('alice', post, 'smile'))).body.id).toBe(
      'api.reaction.delete.archived_channel.app_error',
    );
  });
});

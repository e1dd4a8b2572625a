import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type People, teamOf } from '../../../testing/people.ts';
import { startServer, type TestServer } from '../../../testing/server.ts';
import { makeChannel } from '../../../testing/team.ts';

interface Written {
  readonly id: string;
  readonly create_at: number;
}

let a: TestServer;
let here: People<'alice' | 'bob' | 'eve'>;
let room: { id: string };
let posts: Written[];

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'eve'] });
  room = await makeChannel(a, here.team.id, { with: [here.alice, here.bob] });
  posts = [];
  for (const word of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']) posts.push(await say(word));
});
afterAll(() => a.close());

const say = async (message: string, more: object = {}): Promise<Written> =>
  (await here.alice.post('/posts', { channel_id: room.id, message, ...more })).body;
const page = async (query: string, who: 'alice' | 'eve' = 'alice') =>
  here[who].get(`/channels/${room.id}/posts?${query}`);
const at = (n: number): string => posts[n - 1]?.id ?? '';
const cut = ({ body }: { body: Record<string, unknown> }) => [body.order, body.next_post_id, body.prev_post_id];

describe('a channel', () => {
  it('is read page by page, from the newest', async () => {
    expect(cut(await page('per_page=2'))).toEqual([[at(6), at(5)], '', at(4)]);
    expect(cut(await page('per_page=2&page=1'))).toEqual([[at(4), at(3)], at(5), at(2)]);
    expect(cut(await page('per_page=2&page=40'))).toEqual([[], '', '']);
  });

  it('is read before and after a post', async () => {
    expect(cut(await page(`per_page=2&before=${at(4)}`))).toEqual([[at(3), at(2)], at(4), at(1)]);
    expect(cut(await page(`per_page=2&after=${at(3)}`))).toEqual([[at(5), at(4)], at(6), at(3)]);
    expect(cut(await page(`per_page=1&page=1&after=${at(3)}`))).toEqual([[at(5)], at(6), at(4)]);
    expect(cut(await page(`after=${at(6)}`))).toEqual([[], '', at(6)]);
    expect(cut(await page(`after=${'y'.repeat(26)}`))).toEqual([[], '', 'y'.repeat(26)]);
  });

  it('tells what changed since a time: new, edited, deleted', async () => {
    const [edited, deleted] = [await say('to edit'), await say('to delete')];
    const since = deleted.create_at + 1;
    await here.alice.put(`/posts/${edited.id}/patch`, { message: 'edited' });
    await here.alice.del(`/posts/${deleted.id}`);
    const { body } = await page(`since=${since}`);
    const seen = body.order
      .map((id: string) => body.posts[id])
      .filter((post: { original_id: string }) => !post.original_id);
    expect(seen).toMatchObject([
      { id: deleted.id, message: '' },
      { id: edited.id, message: 'edited' },
    ]);
    await here.alice.del(`/posts/${edited.id}`);
  });

  it('has replies bring their thread along, or first posts tell of their replies', async () => {
    const root = await say('root');
    const [r1, r2] = [await say('r1', { root_id: root.id }), await say('r2', { root_id: root.id })];
    const ids = async (query: string) => Object.keys((await page(query)).body.posts).sort();
    expect(await ids('per_page=1')).toEqual([root.id, r1.id, r2.id].sort());
    expect(await ids('per_page=1&skipFetchThreads=true')).toEqual([root.id, r2.id].sort());
    const collapsed = (await page('per_page=1&collapsedThreads=true')).body;
    expect(collapsed.order).toEqual([root.id]);
    expect(collapsed.posts[root.id]).toMatchObject({ reply_count: 2, last_reply_at: r2.create_at, is_following: true });
    await here.alice.del(`/posts/${root.id}`);
  });

  it('tells by the first post alone what was answered since a time, with those who answered, the latest last', async () => {
    const root = await say('root');
    const reply = async (who: 'alice' | 'bob') =>
      (await here[who].post('/posts', { channel_id: room.id, message: 'r', root_id: root.id })).body as Written;
    const replies = [await reply('alice'), await reply('bob'), await reply('alice')];
    const since = async (time: number) => (await page(`since=${time}&collapsedThreads=true`)).body;
    const changed = await since(root.create_at + 1);
    expect(changed.order).toEqual([root.id]);
    expect(changed.posts[root.id].participants.map(({ id }: { id: string }) => id)).toEqual([
      here.bob.id,
      here.alice.id,
    ]);
    expect((await since(replies[2]?.create_at ?? 0)).order).toEqual([]);
    await here.alice.del(`/posts/${root.id}`);
  });

  it('is answered with 304 if the reader has it', async () => {
    const path = `/channels/${room.id}/posts?per_page=2`;
    const tag = (await here.alice.get(path)).headers.get('etag') ?? '';
    const again = () => here.alice.call('GET', path, undefined, { 'if-none-match': tag });
    expect((await again()).status).toBe(304);
    const post = await say('news');
    expect((await again()).status).toBe(200);
    await here.alice.del(`/posts/${post.id}`);
  });

  it.each([
    ['before=short', 400, 'api.context.invalid_body_param.app_error'],
    ['since=today', 400, 'api.context.invalid_body_param.app_error'],
    ['include_deleted=true', 403, 'api.context.permissions.app_error'],
  ])('refuses %s', async (query, status, id) => {
    const answer = await page(query);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });
});

describe('the first unread post', () => {
  it('stands among its neighbours', async () => {
    const other = await makeChannel(a, here.team.id, { with: [here.alice, here.bob] });
    const write = async (message: string) =>
      (await here.alice.post('/posts', { channel_id: other.id, message })).body.id as string;
    const [a1, a2, a3] = [await write('a1'), await write('a2'), await write('a3')];
    await here.bob.post('/channels/members/me/view', { channel_id: other.id });
    const [a4, a5, a6] = [await write('a4'), await write('a5'), await write('a6')];
    const unread = (who: 'alice' | 'bob', query: string) =>
      here[who].get(`/users/me/channels/${other.id}/posts/unread?${query}`);
    expect(cut(await unread('bob', 'limit_before=2&limit_after=2'))).toEqual([[a5, a4, a3, a2], a6, a1]);
    expect(cut(await unread('bob', 'limit_before=0&limit_after=1'))).toEqual([[a4], a5, a3]);
    expect(cut(await unread('alice', 'limit_before=2&limit_after=2'))).toEqual([[a6, a5], '', a4]);
    expect((await unread('bob', 'limit_after=0')).status).toBe(400);
  });
});

describe('posts by their ids', () => {
  it('are those that the reader may read, newest first', async () => {
    const secret = await makeChannel(a, here.team.id, { type: 'P' });
    const hidden = (await a.admin.post('/posts', { channel_id: secret.id, message: 'hidden' })).body.id;
    const ask = async (ids: unknown) => (await here.alice.post('/posts/ids', ids)).body;
    const found = await ask([at(1), hidden, at(2), at(1)]);
    expect(found.map(({ id }: Written) => id)).toEqual([at(2), at(1)]);
    expect(await ask([hidden])).toEqual([]);
    expect((await ask(['y'.repeat(26)])).id).toBe('app.post.get.app_error');
    expect((await ask([])).id).toBe('api.context.invalid_body_param.app_error');
    expect((await ask({ ids: [] })).id).toBe('api.payload.parse.error');
  });
});

describe('a link to a post', () => {
  it('tells where it leads, to those who may go there', async () => {
    const path = `/posts/${at(1)}/info`;
    expect((await here.alice.get(path)).body).toMatchObject({ channel_id: room.id, has_joined_channel: true });
    expect((await here.eve.get(path)).body).toMatchObject({ has_joined_channel: false, has_joined_team: true });
    expect((await (await a.user()).get(path)).status).toBe(404);
  });

  it('shows the post within the one that links to it', async () => {
    const b = await startServer({ MM_SERVICESETTINGS_SITEURL: 'http://chat.example.com' });
    try {
      const { alice, bob, team, town } = await teamOf(b, { with: ['alice', 'bob'] });
      const write = async (message: string) => (await alice.post('/posts', { channel_id: town.id, message })).body;
      const linked = await write('worth reading');
      const link = await write(`see http://chat.example.com/${team.name}/pl/${linked.id}`);
      expect(link.props.previewed_post).toBe(linked.id);
      const seen = async () => (await bob.get(`/posts/${link.id}`)).body.metadata.embeds?.[0];
      expect((await seen()).data).toMatchObject({ post: { message: 'worth reading' }, team_name: team.name });
      await alice.del(`/posts/${linked.id}`);
      expect(await seen()).toBeUndefined();
    } finally {
      await b.close();
    }
  });
});

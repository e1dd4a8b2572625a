import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'bob'>;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob'] });
});
afterAll(() => a.close());

const say = (priority: object, more: object = {}) =>
  here.alice.post('/posts', {
    channel_id: here.town.id,
    message: `@${here.bob.username}`,
    metadata: { priority },
    ...more,
  });

describe('a priority', () => {
  it('is shown with the post, and counts mentions apart when it is urgent', async () => {
    const { body } = await say({ priority: 'urgent', requested_ack: true });
    expect(body.metadata.priority).toMatchObject({ priority: 'urgent', requested_ack: true });
    const read = (await here.bob.get(`/channels/${here.town.id}/posts?per_page=1`)).body.posts[body.id];
    expect(read.metadata.priority).toMatchObject({ priority: 'urgent', PostId: body.id });
    const unread = (await here.bob.get(`/users/me/channels/${here.town.id}/unread`)).body;
    expect(unread.urgent_mention_count).toBe(1);
  });

  it.each([
    ['that is no text', { priority: 4 }, 400, 'api.context.invalid_body_param.app_error'],
    [
      'that notifies again and again without being urgent',
      { priority: 'important', persistent_notifications: true },
      400,
      'api.post.post_priority.urgent_persistent_notification_post.request_error',
    ],
    [
      'that would notify again and again',
      { priority: 'urgent', persistent_notifications: true },
      501,
      'api.not_implemented',
    ],
  ])('is refused %s', async (_, priority, status, id) => {
    const answer = await say(priority);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });

  it('is refused to replies', async () => {
    const root_id = (await say({ priority: '' })).body.id;
    const { body } = await say({ priority: 'urgent' }, { root_id });
    expect(body.id).toBe('api.post.post_priority.priority_post_only_allowed_for_root_post.request_error');
  });
});

describe('an acknowledgement', () => {
  it('is told, shown with the post, and may be taken back', async () => {
    const post = (await say({ priority: 'important', requested_ack: true })).body;
    const path = `/users/${here.bob.id}/posts/${post.id}/ack`;
    const socket = await here.alice.listen();
    const { status, body } = await here.bob.post(path);
    expect([status, body]).toMatchObject([200, { user_id: here.bob.id, post_id: post.id, channel_id: here.town.id }]);
    expect(JSON.parse((await socket.next('post_acknowledgement_added')).data.acknowledgement)).toEqual(body);
    expect((await here.bob.post(path)).body).toEqual(body);
    const read = async () => (await here.alice.get(`/posts/${post.id}`)).body.metadata.acknowledgements;
    expect(await read()).toEqual([body]);
    expect((await here.bob.del(path)).body).toEqual({ status: 'OK' });
    await socket.next('post_acknowledgement_removed');
    expect(await read()).toBeUndefined();
    expect((await here.bob.del(path)).body.id).toBe('app.acknowledgement.get.app_error');
    socket.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earsOf } from '../../testing/ears.ts';
import { saidOf, switchFlaggingOn } from '../../testing/flagging.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'carol'>;
let judge: Awaited<ReturnType<TestServer['user']>>;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'carol'] });
  judge = await a.user('judge');
});
afterAll(() => a.close());

const on = (options: object = {}) => switchFlaggingOn(a, { reviewers: [judge], ...options });
const say = async (message: string, more: object = {}) =>
  (await here.alice.post('/posts', { channel_id: here.town.id, message, ...more })).body;
const flag = (id: string, body: object = { reason: 'Spam', comment: 'look' }) =>
  here.bob.post(`/content_flagging/post/${id}/flag`, body);
const told = ({ status, body }: { status: number; body: { id?: string } }) => [status, body.id];

describe('flagging', () => {
  it('asks the reviewers, and says what they need to know', async () => {
    await on();
    const post = await say('bad words');
    const { status, body } = await flag(post.id);
    expect([status, body.status]).toEqual([200, 'OK']);
    expect(await saidOf(judge, post.id)).toEqual({
      status: 'Pending',
      reporting_user_id: here.bob.id,
      reporting_reason: 'Spam',
      reporting_comment: 'look',
      reporting_time: expect.any(Number),
      content_flagging_managed: true,
    });
  });

  it('hides the post from all of the channel, its author and administrators included', async () => {
    await on();
    const post = await say('to be hidden');
    const ears = await earsOf({ alice: here.alice, carol: here.carol });
    const heard = await ears.during(() => flag(post.id));
    ears.close();
    expect(heard.carol.map(({ event }) => event)).toEqual(['post_deleted']);
    expect(JSON.stringify(heard)).not.toContain(here.bob.id);
    for (const who of [here.alice, here.carol, judge, a.admin]) {
      expect(told(await who.get(`/posts/${post.id}`))).toEqual([404, 'app.post.get.app_error']);
    }
    const list = (await here.carol.get(`/channels/${here.town.id}/posts`)).body;
    expect(list.order).not.toContain(post.id);
    expect((await here.alice.put(`/posts/${post.id}/patch`, { message: 'changed' })).status).toBe(403);
    const answer = await here.carol.post('/posts', { channel_id: here.town.id, message: 'x', root_id: post.id });
    expect(answer.status).toBe(400);
  });

  it('shows it to reviewers with all its content, though they are not in the channel', async () => {
    await on();
    const closed = await makeChannel(a, here.team.id, { type: 'P', with: [here.alice, here.bob] });
    const form = new FormData();
    form.append('channel_id', closed.id);
    form.append('files', new Blob(['secret plan']), 'plan.txt');
    const [file] = (await here.alice.post('/files', form)).body.file_infos;
    const { body: post } = await here.alice.post('/posts', {
      channel_id: closed.id,
      message: 'in a closed room',
      file_ids: [file.id],
    });
    await flag(post.id);
    const shown = (await judge.get(`/content_flagging/post/${post.id}`)).body;
    expect(shown).toMatchObject({
      id: post.id,
      message: 'in a closed room',
      metadata: { files: [{ name: 'plan.txt' }] },
    });
    expect(shown.delete_at).toBeGreaterThan(0);
    expect((await here.alice.get(`/files/${file.id}`)).status).toBe(404);
  });

  it('leaves the post where it is unless it shall be hidden', async () => {
    await on({ hide: false });
    const post = await say('stays to be seen');
    expect((await flag(post.id)).status).toBe(200);
    expect((await here.carol.get(`/posts/${post.id}`)).body.message).toBe('stays to be seen');
    expect(await saidOf(judge, post.id)).not.toHaveProperty('content_flagging_managed');
    expect(told(await flag(post.id))).toEqual([400, 'app.content_flagging.can_flag_post.in_progress']);
  });

  it('counts once, however many do it at once', async () => {
    await on();
    const post = await say('flagged by many');
    const answers = await Promise.all(Array.from({ length: 5 }, () => flag(post.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
  });

  it('of a message among two is for the reviewers of all teams', async () => {
    await on();
    const { body: direct } = await here.alice.post('/channels/direct', [here.alice.id, here.bob.id]);
    const { body: post } = await here.alice.post('/posts', { channel_id: direct.id, message: 'among us' });
    expect((await flag(post.id)).status).toBe(200);
    expect((await judge.get(`/content_flagging/post/${post.id}`)).body.message).toBe('among us');
  });

  it.each([
    ['no reason', { comment: 'x' }, 'reason_required'],
    ['an unknown reason', { reason: 'Nonsense', comment: 'x' }, 'reason_invalid'],
    ['no comment', { reason: 'Spam' }, 'comment_required'],
    ['an empty comment', { reason: 'Spam', comment: '' }, 'comment_required'],
    ['too long a comment', { reason: 'Spam', comment: '🍉'.repeat(1001) }, 'comment_too_long'],
  ])('is refused with %s', async (_, body, id) => {
    await on({ reporterComment: true });
    const post = await say('harmless');
    expect(told(await flag(post.id, body))).toEqual([400, `api.content_flagging.error.${id}`]);
    expect((await here.carol.get(`/posts/${post.id}`)).status).toBe(200);
  });

  it('is for those who may read the post', async () => {
    await on();
    const closed = await makeChannel(a, here.team.id, { type: 'P', with: [here.alice] });
    const { body: post } = await here.alice.post('/posts', { channel_id: closed.id, message: 'private' });
    expect(told(await flag(post.id))).toEqual([403, 'api.context.permissions.app_error']);
    expect(told(await judge.post(`/content_flagging/post/${post.id}/flag`, { reason: 'Spam' }))).toEqual([
      403,
      'api.context.permissions.app_error',
    ]);
    expect(told(await flag('y'.repeat(26)))).toEqual([404, 'app.post.get.app_error']);
  });

  it('answers that it is switched off before anything else', async () => {
    await a.admin.put('/content_flagging/config', {});
    const off = [501, 'api.content_flagging.error.disabled'];
    expect(told(await flag('y'.repeat(26), {}))).toEqual(off);
    expect(told(await flag('short', []))).toEqual(off);
    expect(told(await judge.get('/content_flagging/fields'))).toEqual(off);
    expect((await a.nobody.get('/content_flagging/fields')).status).toBe(401);
  });
});

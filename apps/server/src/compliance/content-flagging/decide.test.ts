import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { earsOf } from '../../testing/ears.ts';
import { saidOf, switchFlaggingOn } from '../../testing/flagging.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'carol'>;
let judge: Caller;
let other: Caller;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'carol'] });
  judge = await a.user('judge');
  other = await a.user('other');
});
beforeEach(() => switchFlaggingOn(a, { reviewers: [judge, other] }));
afterAll(() => a.close());

const say = async (message: string, more: object = {}, by: Caller = here.alice) =>
  (await by.post('/posts', { channel_id: here.town.id, message, ...more })).body;
const flag = (id: string) => here.bob.post(`/content_flagging/post/${id}/flag`, { reason: 'Spam', comment: 'x' });
const decide = (id: string, way: 'keep' | 'remove', by: Caller = judge, comment = 'seen') =>
  by.put(`/content_flagging/post/${id}/${way}`, { comment });
const told = ({ status, body }: { status: number; body: { id?: string } }) => [status, body.id];
const thread = async (id: string) => {
  const { posts } = (await here.carol.get(`/posts/${id}/thread`)).body;
  return Object.keys(posts ?? {}).sort();
};

describe('a post that is kept', () => {
  it('is there again for everybody, and the channel hears of it', async () => {
    const post = await say('fine after all');
    await here.carol.post('/reactions', { user_id: here.carol.id, post_id: post.id, emoji_name: 'smile' });
    await flag(post.id);
    const ears = await earsOf({ carol: here.carol, judge, other });
    const heard = await ears.during(() => decide(post.id, 'keep'));
    ears.close();
    expect(heard.carol.map(({ event }) => event)).toEqual(['post_edited']);
    expect(JSON.parse(heard.carol[0]?.data.post)).toMatchObject({
      id: post.id,
      message: 'fine after all',
      delete_at: 0,
    });
    for (const reviewer of [heard.judge, heard.other]) {
      expect(reviewer.map(({ event }) => event)).toEqual(['content_flagging_report_value_updated']);
      expect(reviewer[0]?.data.target_id).toBe(post.id);
      const values: { value: unknown }[] = JSON.parse(reviewer[0]?.data.property_values);
      expect(values.map(({ value }) => value)).toContain('Retained');
    }
    const read = (await here.carol.get(`/posts/${post.id}`)).body;
    expect(read).toMatchObject({ message: 'fine after all', delete_at: 0, edit_at: 0 });
    expect(read.metadata.reactions).toHaveLength(1);
    expect(await saidOf(judge, post.id)).toMatchObject({
      status: 'Retained',
      actor_user_id: judge.id,
      actor_comment: 'seen',
      action_time: expect.any(Number),
    });
  });

  it('comes back with its replies, but for those that were deleted for themselves', async () => {
    const root = await say('root');
    const [kept, gone] = [await say('kept', { root_id: root.id }), await say('gone', { root_id: root.id })];
    await here.alice.del(`/posts/${gone.id}`);
    await flag(root.id);
    expect((await here.carol.get(`/posts/${kept.id}`)).status).toBe(404);
    await decide(root.id, 'keep');
    expect(await thread(root.id)).toEqual([root.id, kept.id].sort());
    expect((await here.carol.get(`/posts/${root.id}`)).body.reply_count).toBe(1);
  });

  it('counts in its thread as before if it is a reply', async () => {
    const root = await say('root');
    const reply = await say('reply', { root_id: root.id }, here.carol);
    await flag(reply.id);
    expect((await here.carol.get(`/posts/${root.id}`)).body.reply_count).toBe(0);
    await decide(reply.id, 'keep');
    expect((await here.carol.get(`/posts/${root.id}`)).body.reply_count).toBe(1);
    const { body } = await here.carol.get(`/users/${here.carol.id}/teams/${here.team.id}/threads/${root.id}`);
    expect(body).toMatchObject({ reply_count: 1, unread_replies: 0, last_reply_at: reply.create_at });
    expect(body.participants.map(({ id }: { id: string }) => id)).toContain(here.carol.id);
  });

  it('stays hidden if its thread was deleted meanwhile', async () => {
    const root = await say('root');
    const reply = await say('reply', { root_id: root.id });
    await flag(reply.id);
    await here.alice.del(`/posts/${root.id}`);
    expect((await decide(reply.id, 'keep')).status).toBe(200);
    expect((await here.carol.get(`/posts/${reply.id}`)).status).toBe(404);
  });

  it('stays deleted if it was not flagging that took it away', async () => {
    await switchFlaggingOn(a, { reviewers: [judge], hide: false });
    const post = await say('deleted by its author');
    await flag(post.id);
    await here.alice.del(`/posts/${post.id}`);
    expect((await judge.get(`/content_flagging/post/${post.id}`)).body.message).toBe('deleted by its author');
    expect((await decide(post.id, 'keep')).status).toBe(200);
    expect((await here.alice.get(`/posts/${post.id}`)).status).toBe(404);
  });

  it('is not flagged a second time', async () => {
    const post = await say('once');
    await flag(post.id);
    await decide(post.id, 'keep');
    expect(told(await flag(post.id))).toEqual([400, 'app.content_flagging.can_flag_post.retained']);
  });
});

describe('a post that is removed', () => {
  it.each([true, false])('is gone for everybody, whether it was hidden (%s)', async (hide) => {
    await switchFlaggingOn(a, { reviewers: [judge], hide });
    const form = new FormData();
    form.append('channel_id', here.town.id);
    form.append('files', new Blob(['evil plan']), 'plan.txt');
    const [file] = (await here.alice.post('/files', form)).body.file_infos;
    const post = await say('evil once', { file_ids: [file.id] });
    const reply = await say('replied', { root_id: post.id }, here.carol);
    await here.alice.put(`/posts/${post.id}/patch`, { message: 'evil twice' });
    await here.carol.post('/reactions', { user_id: here.carol.id, post_id: post.id, emoji_name: 'smile' });
    await flag(post.id);
    const ears = await earsOf({ carol: here.carol });
    const heard = await ears.during(() => decide(post.id, 'remove'));
    ears.close();
    expect(heard.carol.map(({ event }) => event)).toEqual(hide ? [] : ['post_deleted']);
    for (const id of [post.id, reply.id]) expect((await here.alice.get(`/posts/${id}`)).status).toBe(404);
    expect((await here.alice.get(`/posts/${post.id}/edit_history`)).status).toBe(403);
    expect((await here.alice.get(`/files/${file.id}`)).status).toBe(404);
    const stub = (await judge.get(`/content_flagging/post/${post.id}`)).body;
    expect(stub).toMatchObject({ id: post.id, message: '', file_ids: [], metadata: {} });
    expect(await saidOf(judge, post.id)).toMatchObject({ status: 'Removed', actor_user_id: judge.id });
    const { rows } = await a.core.database.pool.query(
      `select (select count(*) from files where post_id = $1) + (select count(*) from reactions where post_id = $1)
        + (select count(*) from posts where message like 'evil%') as left`,
      [post.id],
    );
    expect(rows[0].left).toBe(0);
  });
});

describe('the one who sees to it', () => {
  it('is a reviewer whom any reviewer names, and all of them hear it', async () => {
    const post = await say('whose?');
    await flag(post.id);
    const ears = await earsOf({ judge, other, bob: here.bob });
    const heard = await ears.during(() => judge.post(`/content_flagging/post/${post.id}/assign/${other.id}`));
    ears.close();
    expect(heard.bob).toEqual([]);
    expect(heard.other).toHaveLength(1);
    expect(await saidOf(judge, post.id)).toMatchObject({ status: 'Assigned', reviewer_user_id: other.id });
    await judge.post(`/content_flagging/post/${post.id}/assign/${judge.id}`);
    expect(await saidOf(judge, post.id)).toMatchObject({ reviewer_user_id: judge.id });
    expect((await decide(post.id, 'keep', other)).status).toBe(200);
  });

  it('is nobody else', async () => {
    const post = await say('whose?');
    await flag(post.id);
    for (const id of [here.alice.id, a.admin.id, 'y'.repeat(26)]) {
      const answer = await judge.post(`/content_flagging/post/${post.id}/assign/${id}`);
      expect(told(answer)).toEqual([403, 'api.content_flagging.error.user_not_reviewer']);
    }
  });
});

describe('deciding', () => {
  it('happens once, even when two do it at once', async () => {
    const post = await say('twice?');
    await flag(post.id);
    const answers = await Promise.all([decide(post.id, 'keep', judge), decide(post.id, 'remove', other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const late = [400, 'api.content_flagging.error.post_not_in_progress'];
    expect(told(await decide(post.id, 'keep'))).toEqual(late);
    expect(told(await judge.post(`/content_flagging/post/${post.id}/assign/${judge.id}`))).toEqual(late);
  });

  it('needs a comment where the settings say so', async () => {
    await switchFlaggingOn(a, { reviewers: [judge], reviewerComment: true });
    const post = await say('why?');
    await flag(post.id);
    expect(told(await decide(post.id, 'keep', judge, ''))).toEqual([
      400,
      'api.content_flagging.error.comment_required',
    ]);
    expect(told(await decide(post.id, 'remove', judge, 'x'.repeat(1001)))).toEqual([
      400,
      'api.content_flagging.error.comment_too_long',
    ]);
  });

  it('is about flagged posts alone', async () => {
    const post = await say('nobody minds');
    const unflagged = [404, 'app.content_flagging.no_status_property.app_error'];
    expect(told(await judge.get(`/content_flagging/post/${post.id}`))).toEqual(unflagged);
    expect(told(await decide(post.id, 'keep'))).toEqual(unflagged);
    expect(told(await decide(post.id, 'remove'))).toEqual(unflagged);
    expect(told(await judge.post(`/content_flagging/post/${post.id}/assign/${judge.id}`))).toEqual(unflagged);
    expect((await judge.get(`/content_flagging/post/${post.id}/field_values`)).body).toEqual([]);
    expect(told(await judge.get(`/content_flagging/post/${'y'.repeat(26)}`))).toEqual([404, 'app.post.get.app_error']);
    expect((await here.carol.get(`/posts/${post.id}`)).status).toBe(200);
  });

  it('is for reviewers: neither the reporter nor the author nor administrators', async () => {
    const post = await say('judged by whom?');
    await flag(post.id);
    for (const who of [here.bob, here.alice, a.admin]) {
      for (const answer of [
        await who.get(`/content_flagging/post/${post.id}`),
        await who.get(`/content_flagging/post/${post.id}/field_values`),
        await who.post(`/content_flagging/post/${post.id}/assign/${judge.id}`),
        await decide(post.id, 'keep', who),
        await decide(post.id, 'remove', who),
      ])
        expect(told(answer)).toEqual([403, 'api.content_flagging.error.user_not_reviewer']);
    }
    expect(await saidOf(judge, post.id)).toMatchObject({ status: 'Pending' });
  });
});

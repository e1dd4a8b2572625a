import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../../testing/caller.ts';
import { switchFlaggingOn } from '../../testing/flagging.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice'>;
let judge: Caller;
let room: { id: string };
let file: { id: string };
let flagged: string;
let other: string;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice'] });
  judge = await a.user('judge');
  room = await makeChannel(a, here.team.id, { type: 'P', with: [here.alice] });
  await switchFlaggingOn(a, { reviewers: [judge] });
  const form = new FormData();
  form.append('channel_id', room.id);
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  form.append('files', new Blob([new Uint8Array(picture)]), 'bad.png');
  [file] = (await here.alice.post('/files', form)).body.file_infos;
  const say = async (more: object) =>
    (await here.alice.post('/posts', { channel_id: room.id, message: 'x', ...more })).body.id;
  flagged = await say({ file_ids: [file.id] });
  other = (await here.alice.post('/posts', { channel_id: here.town.id, message: 'elsewhere' })).body.id;
  for (const id of [flagged, other]) await here.alice.post(`/content_flagging/post/${id}/flag`, { reason: 'Spam' });
});
afterAll(() => a.close());

const paths = () => [
  `/channels/${room.id}`,
  `/teams/${here.team.id}`,
  `/files/${file.id}`,
  `/files/${file.id}/thumbnail`,
  `/files/${file.id}/preview`,
];
const as = (postId: string) => `?as_content_reviewer=true&flagged_post_id=${postId}`;
const told = ({ status, body }: Answer) => [status, body.id];

describe('what a flagged message stands in', () => {
  it('is open to its reviewers, who are not in it, and only when they ask as such', async () => {
    for (const path of paths()) {
      expect((await judge.get(path + as(flagged))).status, path).toBe(200);
      expect([403, 404], path).toContain((await judge.get(path)).status);
    }
    const team = (await judge.get(`/teams/${here.team.id}${as(flagged)}`)).body;
    expect(team.invite_id).toBe('');
  });

  it('is closed to others who say that they are reviewers', async () => {
    const stranger = await a.user();
    for (const path of paths())
      expect(told(await stranger.get(path + as(flagged))), path).toEqual([
        403,
        'api.content_flagging.error.user_not_reviewer',
      ]);
    expect((await a.nobody.get(`/channels/${room.id}${as(flagged)}`)).status).toBe(401);
  });

  it('is not what another flagged message stands in', async () => {
    expect(told(await judge.get(`/channels/${room.id}${as(other)}`))).toEqual([
      400,
      'api.channel.get_channel.flagged_post_mismatch.app_error',
    ]);
    expect(told(await judge.get(`/files/${file.id}${as(other)}`))).toEqual([
      400,
      'api.file.get_file.invalid_flagged_post.app_error',
    ]);
    const { id } = await a.admin
      .post('/teams', { name: 'far-off', display_name: 'x', type: 'I' })
      .then(({ body }) => body);
    expect(told(await judge.get(`/teams/${id}${as(flagged)}`))).toEqual([
      400,
      'api.team.get_team.flagged_post_mismatch.app_error',
    ]);
  });

  it('stays closed for messages that nobody flagged, or that there are not', async () => {
    const { body: post } = await here.alice.post('/posts', { channel_id: room.id, message: 'harmless' });
    expect(told(await judge.get(`/channels/${room.id}${as(post.id)}`))).toEqual([
      404,
      'app.content_flagging.no_status_property.app_error',
    ]);
    expect((await judge.get(`/channels/${room.id}${as('y'.repeat(26))}`)).status).toBe(404);
    expect((await judge.get(`/channels/${room.id}${as('short')}`)).status).toBe(400);
  });

  it('is closed again when flagging is switched off', async () => {
    await a.admin.put('/content_flagging/config', { ReviewerSettings: { CommonReviewerIds: [judge.id] } });
    expect((await judge.get(`/channels/${room.id}${as(flagged)}`)).status).toBe(501);
  });
});

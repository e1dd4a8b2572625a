import sharp from 'sharp';
import { Caller } from '../caller.ts';
import { teamOf } from '../people.ts';
import { type TestServer, unique } from '../server.ts';
import { makeChannel } from '../team.ts';

/** Who comes from outside: in no team, in another team, in the same team but not in the channel. */
export const OUTSIDERS = ['stranger', 'elsewhere', 'teammate'] as const;
export type Outsider = (typeof OUTSIDERS)[number];

/**
 * Alice has a private channel with bob, in a closed team: what is in it must stay there. `ids` holds the parts of addresses by the
 * names that the routes give them.
 */
export interface World {
  readonly ids: Readonly<Record<string, string>>;
  readonly alice: Caller;
  readonly nobody: Caller;
  /** Somebody who was in the channel and whose account is closed. */
  readonly closed: Caller;
  readonly outsiders: Readonly<Record<Outsider, Caller>>;
  /** Texts that nobody outside the channel may read. */
  readonly secrets: readonly string[];
  /** Texts that nobody outside the team may read. */
  readonly teamSecrets: readonly string[];
}

export async function makeWorld(a: TestServer): Promise<World> {
  const here = await teamOf(a, { with: ['alice', 'bob', 'teammate', 'closed'] });
  const there = await teamOf(a, { with: ['elsewhere'] });
  const { alice, bob, team, town } = here;
  const secret = await makeChannel(a, team.id, { type: 'P', name: unique('hideout'), with: [alice, bob, here.closed] });
  // Those who made it for her are not in it.
  await a.admin.put(`/channels/${secret.id}/members/${alice.id}/schemeRoles`, {
    scheme_user: true,
    scheme_admin: true,
  });
  const words = unique('whispered');
  const write = async (more: object) => (await alice.post('/posts', { channel_id: secret.id, ...more })).body;
  const file = await upload(alice, secret.id);
  const post = await write({ message: words });
  await bob.post('/posts', { channel_id: secret.id, root_id: post.id, message: `${words} too` });
  await alice.put(`/posts/${post.id}/patch`, { message: `${words} again` });
  const withFile = await write({ message: words, file_ids: [file.id] });
  const [version] = (await alice.get(`/posts/${post.id}/edit_history`)).body;
  await alice.post('/reactions', { user_id: alice.id, post_id: post.id, emoji_name: 'smile' });
  const direct = (await alice.post('/channels/direct', [alice.id, bob.id])).body;
  const group = (await alice.post('/channels/group', [bob.id, here.closed.id])).body;
  const categories = `/users/${alice.id}/teams/${team.id}/channels/categories`;
  const body = { user_id: alice.id, team_id: team.id, display_name: unique('shelf'), channel_ids: [secret.id] };
  const category = (await alice.post(categories, body)).body;
  await alice.put('/users/me/preferences', [
    { user_id: alice.id, category: 'mine', name: 'alone', value: unique('private') },
  ]);
  const role = (await a.admin.get('/roles/name/channel_user')).body;
  const scheme = { name: unique('scheme'), display_name: unique('scheme'), scope: 'team' };
  const { body: made } = await a.admin.post('/schemes', scheme);
  const [session] = (await alice.get('/users/me/sessions')).body;
  await a.admin.del(`/users/${here.closed.id}`);
  const full = (await a.admin.get(`/teams/${team.id}`)).body;
  return {
    alice,
    nobody: new Caller(a.url),
    closed: here.closed,
    outsiders: { stranger: await a.user(), elsewhere: there.elsewhere, teammate: here.teammate },
    ids: {
      team_id: team.id,
      team_name: team.name,
      channel_id: secret.id,
      channel_name: secret.name,
      town_id: town.id,
      direct_id: direct.id,
      group_id: group.id,
      user_id: alice.id,
      bob_id: bob.id,
      content_reviewer_id: bob.id,
      username: alice.username,
      email: alice.email,
      post_id: post.id,
      thread_id: post.id,
      with_file_id: withFile.id,
      restore_version_id: version.id,
      file_id: file.id,
      category_id: category.id,
      session_id: session.id,
      role_id: role.id,
      scheme_id: made.id,
      role_name: role.name,
      category: 'mine',
      preference_name: 'alone',
      emoji_name: 'smile',
      timestamp: '1',
      invite_id: full.invite_id,
    },
    secrets: [words, secret.name, secret.id, file.name, category.display_name, direct.id, group.id, made.name],
    teamSecrets: [full.invite_id, team.id, team.name, town.id],
  };
}

async function upload(by: Caller, channelId: string): Promise<{ id: string; name: string }> {
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('channel_id', channelId);
  form.append('files', new Blob([new Uint8Array(picture)]), `${unique('plan')}.png`);
  const { status, body } = await by.post('/files', form);
  if (status !== 201) throw new Error(`upload: ${status} ${JSON.stringify(body)}`);
  return body.file_infos[0];
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../apps/server/src/testing/caller.ts';
import { startServer, type TestServer } from '../apps/server/src/testing/server.ts';
import { channelsOfTeam } from '../apps/web/src/conversation/channels/index.ts';
import { channelUnread } from '../apps/web/src/conversation/members/index.ts';
import { tellTyping, typingIn } from '../apps/web/src/conversation/posts/index.ts';
import { toggleReaction } from '../apps/web/src/conversation/reactions/index.ts';
import { preference, savePreferences } from '../apps/web/src/identity/preferences/index.ts';
import { presenceOf } from '../apps/web/src/identity/statuses/index.ts';
import { may } from '../apps/web/src/organisation/roles/index.ts';
import { myTeams } from '../apps/web/src/organisation/teams/index.ts';
import { until, type Visit, visitAs } from './support/parley.ts';

let server: TestServer;
let alice: Caller;
let bob: Caller;
let team: { id: string };
let visit: Visit;
beforeAll(async () => {
  server = await startServer();
  [alice, bob] = await Promise.all([server.user(), server.user()]);
  team = (await bob.post('/teams', { name: `t-${bob.username}`, display_name: 'Bobs', type: 'O' })).body;
  visit = await visitAs(alice, server.url);
});
afterAll(async () => {
  await visit?.parley.stop();
  await server?.close();
});

const state = () => visit.parley.store.getState();
const names = () => channelsOfTeam(team.id)(state()).map(({ name }) => name);
const say = async (channel_id: string, message: string, rest = {}) =>
  (await bob.post('/posts', { channel_id, message, ...rest })).body;

test('a team that one is added to is there with its channels, and what one may do in it', async () => {
  expect(myTeams(state())).toEqual([]);
  await bob.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: alice.id });
  await until(() => myTeams(state()).length === 1 && names().length === 2);
  expect(names().sort()).toEqual(['off-topic', 'town-square']);
  await until(() => may(state(), 'create_public_channel', { teamId: team.id }));
  expect(may(state(), 'manage_team_roles', { teamId: team.id })).toBe(false);
});

test('a channel that one is added to is there, changes, and goes when one is taken out', async () => {
  const { body: channel } = await bob.post('/channels', {
    team_id: team.id,
    name: 'secret',
    display_name: 'Secret',
    type: 'P',
  });
  expect(names()).not.toContain('secret');
  await bob.post(`/channels/${channel.id}/members`, { user_id: alice.id });
  await until(() => names().includes('secret'));
  await bob.put(`/channels/${channel.id}/patch`, { header: 'quiet please' });
  await until(() => state().channels.byId[channel.id]?.header === 'quiet please');
  await bob.del(`/channels/${channel.id}/members/${alice.id}`);
  await until(() => !names().includes('secret'));
  expect(state().channels.byId[channel.id]).toBeUndefined();
});

test('a direct message opens its channel, counts as a mention, and its writer is known', async () => {
  const { body: direct } = await bob.post('/channels/direct', [bob.id, alice.id]);
  await say(direct.id, 'are you there?');
  await until(() => channelUnread(direct.id)(state()).mentions === 1);
  expect(channelsOfTeam(team.id)(state()).some(({ id }) => id === direct.id)).toBe(true);
  await until(() => state().users.byId[bob.id]?.username === bob.username);
});

test('who types is shown, and told', async () => {
  const town = channelsOfTeam(team.id)(state()).find(({ name }) => name === 'town-square')?.id ?? '';
  const listener = await bob.listen();
  await listener.ask('user_typing', { channel_id: town, parent_id: '' });
  await until(() => typingIn(town)(state()).includes(bob.id));
  tellTyping(visit.parley, town);
  expect((await listener.next('typing')).data).toMatchObject({ user_id: alice.id });
  await say(town, 'done');
  await until(() => typingIn(town)(state()).length === 0);
  listener.close();
});

test('reactions are shown at once, and a refused one goes again', async () => {
  const town = channelsOfTeam(team.id)(state()).find(({ name }) => name === 'town-square')?.id ?? '';
  const post = await say(town, 'react to this');
  await until(() => state().posts.byId[post.id] !== undefined);
  const done = toggleReaction(visit.parley, post.id, '+1');
  expect(state().reactions.byPost[post.id]).toHaveLength(1);
  const [shown] = state().reactions.byPost[post.id] ?? [];
  await done;
  expect((await bob.get(`/posts/${post.id}/reactions`)).body).toMatchObject([{ user_id: alice.id, emoji_name: '+1' }]);
  // The server's word on the first press is here before the second one.
  await until(() => state().reactions.byPost[post.id]?.[0] !== shown);
  await toggleReaction(visit.parley, post.id, '+1');
  expect(state().reactions.byPost[post.id]).toBeUndefined();
  await expect(toggleReaction(visit.parley, post.id, 'no_such_emoji')).rejects.toMatchObject({ name: 'ApiError' });
  expect(state().reactions.byPost[post.id]).toBeUndefined();
});

test('preferences are shown at once, heard from other devices, and put back when refused', async () => {
  const value = (name: string) => preference(state(), 'test', name);
  const done = savePreferences(visit.parley, [{ category: 'test', name: 'one', value: '1' }]);
  expect(value('one')).toBe('1');
  await done;
  await alice.put('/users/me/preferences', [{ user_id: alice.id, category: 'test', name: 'two', value: '2' }]);
  await until(() => value('two') === '2');
  const tooLong = [{ category: 'test', name: 'x'.repeat(40), value: '3' }];
  await expect(savePreferences(visit.parley, tooLong)).rejects.toMatchObject({ status: 400 });
  expect(value('x'.repeat(40))).toBeUndefined();
});

test("one's own presence is told by other devices", async () => {
  await alice.put(`/users/${alice.id}/status`, { user_id: alice.id, status: 'dnd' });
  await until(() => presenceOf(alice.id)(state()) === 'dnd');
});

test('profiles follow their owners', async () => {
  await bob.put('/users/me/patch', { nickname: 'Bobby' });
  await until(() => state().users.byId[bob.id]?.nickname === 'Bobby');
});

test('nothing went wrong unseen', () => {
  expect(visit.reported).toEqual([]);
});

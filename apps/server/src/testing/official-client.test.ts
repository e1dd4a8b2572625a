import type { Channel } from '@mattermost/types/channels';
import type { Team } from '@mattermost/types/teams';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OfficialUser, officialUser } from './official-client.ts';
import { type Relay, relayTo } from './relay.ts';
import { startServer, type TestServer } from './server.ts';

describe('two people with the official client', () => {
  let server: TestServer;
  let relay: Relay;
  let alice: OfficialUser;
  let bob: OfficialUser;
  let carl: OfficialUser;
  let team: Team;
  let town: Channel;
  beforeAll(async () => {
    // The client tells the console each step of its socket.
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startServer();
    relay = await relayTo(server.url);
    alice = await officialUser(server.url, 'alice');
    bob = await officialUser(server.url, 'bob', relay.url);
    carl = await officialUser(server.url, 'carl');
    team = await alice.api.createTeam({ name: 'ours', display_name: 'Ours', type: 'O' } as Team);
    await bob.api.addToTeamFromInvite('', team.invite_id);
    await alice.api.addToTeam(team.id, carl.me.id);
    town = await alice.api.getChannelByName(team.id, 'town-square');
  });
  afterAll(async () => {
    for (const user of [alice, bob, carl]) user.close();
    await relay.close();
    await server.close();
  });

  const post = (user: OfficialUser, channel: { id: string }, message: string, more = {}) =>
    user.api.createPost({ channel_id: channel.id, message, user_id: user.me.id, ...more });
  const inEvent = (id: string) => (heard: { data: { post: string } }) => JSON.parse(heard.data.post).id === id;
  /** Adds bob and waits for the note about it, which is written afterwards. */
  const addBob = async (channel: { id: string }) => {
    await alice.api.addToChannel(bob.me.id, channel.id);
    const isNote = ({ type, channel_id: where }: { type: string; channel_id: string }) =>
      type === 'system_add_to_channel' && where === channel.id;
    await alice.next('posted', ({ data }) => isNote(JSON.parse(data.post)));
  };
  const makeChannel = (type: 'O' | 'P', name: string) =>
    alice.api.createChannel({ team_id: team.id, name, display_name: name, type });

  it('are in the team and its first channels', async () => {
    expect((await bob.api.getMyTeams()).map(({ id }) => id)).toEqual([team.id]);
    expect((await bob.api.getMyChannels(team.id)).map(({ name }) => name).sort()).toEqual(['off-topic', 'town-square']);
    expect((await bob.api.getMyTeamMembers())[0]).toMatchObject({ team_id: team.id, roles: 'team_user' });
    expect(await alice.api.getTeamStats(team.id)).toMatchObject({ total_member_count: 3, active_member_count: 3 });
    await carl.next('added_to_team', ({ data }) => data.team_id === team.id);
  });

  it('get all that a client asks for when it starts', async () => {
    const { api, me } = bob;
    expect((await api.getClientConfig()).Version).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await api.getClientLicenseOld()).IsLicensed).toBe('true');
    expect(await api.ping(false)).toMatchObject({ status: 'OK' });
    expect(await api.getMe()).toMatchObject({ id: me.id, username: 'bob' });
    const lists = {
      preferences: await api.getUserPreferences(me.id),
      roles: await api.getRolesByNames(['system_user', 'team_user', 'channel_user']),
      unreads: await api.getMyTeamUnreads(true),
      memberships: await api.getMyChannelMembers(team.id),
      channels: await api.getAllTeamsChannels(),
      categories: (await api.getChannelCategories(me.id, team.id)).categories,
      profiles: await api.getProfilesInChannel(town.id),
      statuses: await api.getStatusesByIds([alice.me.id, me.id]),
      people: (await api.autocompleteUsers('ali', team.id, town.id)).users,
      found: await api.searchUsers('carl', { team_id: team.id }),
      places: await api.autocompleteChannels(team.id, 'off'),
      sessions: await api.getSessions(me.id),
    };
    for (const [name, list] of Object.entries(lists)) expect(list.length, name).toBeGreaterThan(0);
    expect(await api.getUserThreads(me.id, team.id, {})).toMatchObject({ threads: [], total: 0 });
    expect(await api.getChannelStats(town.id)).toMatchObject({ member_count: 3 });
    for (const { order } of [await api.getPinnedPosts(town.id), await api.getFlaggedPosts(me.id)])
      expect(order).toEqual([]);
  });

  it('write to each other in a public channel', async () => {
    const channel = await makeChannel('O', 'garden');
    await addBob(channel);
    await alice.next('user_added', ({ data }) => data.user_id === bob.me.id);
    const first = await post(alice, channel, 'who waters the beans?');
    const heard = await bob.next('posted', inEvent(first.id));
    expect(heard.data).toMatchObject({ channel_name: 'garden', channel_type: 'O', sender_name: '@alice' });
    const { order, posts } = await bob.api.getPosts(channel.id);
    expect(posts[order[0] ?? '']).toMatchObject({
      id: first.id,
      message: 'who waters the beans?',
      user_id: alice.me.id,
    });
    expect((await carl.api.getChannels(team.id)).map(({ name }) => name)).toContain('garden');
  });

  it('write to each other in a private channel that nobody else finds', async () => {
    const channel = await makeChannel('P', 'surprise');
    await alice.api.addToChannel(bob.me.id, channel.id);
    const written = await post(alice, channel, 'not a word to carl');
    await bob.next('posted', inEvent(written.id));
    await expect(carl.api.getPosts(channel.id)).rejects.toMatchObject({
      status_code: 403,
      server_error_id: 'api.context.permissions.app_error',
    });
    await expect(carl.api.getChannelByName(team.id, 'surprise')).rejects.toMatchObject({ status_code: 404 });
    const known = await post(alice, town, 'hello all');
    await carl.next('posted', inEvent(known.id));
    expect(carl.heard.some(({ broadcast }) => broadcast.channel_id === channel.id)).toBe(false);
  });

  it('open a direct channel and a group', async () => {
    const direct = await alice.api.createDirectChannel([alice.me.id, bob.me.id]);
    await bob.next('direct_added');
    const whisper = await post(alice, direct, 'psst');
    expect((await bob.next('posted', inEvent(whisper.id))).data).toMatchObject({
      channel_type: 'D',
      mentions: JSON.stringify([bob.me.id]),
    });
    const group = await bob.api.createGroupChannel([alice.me.id, carl.me.id]);
    await carl.next('group_added');
    const said = await post(carl, group, 'the three of us');
    await alice.next('posted', inEvent(said.id));
    expect((await carl.api.getMyChannels(team.id)).map(({ type }) => type).sort()).toEqual(['G', 'O', 'O']);
  });

  it('talk in a thread, react, edit and delete', async () => {
    const root = await post(alice, town, 'lunch?');
    const reply = await post(bob, town, 'yes, @alice', { root_id: root.id });
    const told = await alice.next('posted', inEvent(reply.id));
    expect(JSON.parse(told.data.mentions)).toEqual([alice.me.id]);
    const thread = await alice.api.getPostThread(root.id, true, true);
    expect(thread.order.length).toBe(2);
    expect(thread.posts[root.id]).toMatchObject({ reply_count: 1, participants: [{ id: bob.me.id }] });
    expect(await alice.api.getUserThread(alice.me.id, team.id, root.id)).toMatchObject({ unread_mentions: 1 });

    await bob.api.addReaction(bob.me.id, root.id, 'taco');
    const reaction = JSON.parse((await alice.next('reaction_added')).data.reaction);
    expect(reaction).toMatchObject({ user_id: bob.me.id, post_id: root.id, emoji_name: 'taco' });
    expect(await alice.api.getReactionsForPost(root.id)).toMatchObject([{ emoji_name: 'taco' }]);
    await bob.api.removeReaction(bob.me.id, root.id, 'taco');
    await alice.next('reaction_removed');
    expect((await alice.api.getPost(root.id)).metadata.reactions ?? []).toEqual([]);

    const edited = await alice.api.patchPost({ id: root.id, message: 'lunch at one?' });
    expect(edited.edit_at).toBeGreaterThan(0);
    expect(JSON.parse((await bob.next('post_edited')).data.post)).toMatchObject({ message: 'lunch at one?' });
    await bob.api.deletePost(reply.id);
    await alice.next('post_deleted', inEvent(reply.id));
    expect((await alice.api.getPostThread(root.id)).order).toEqual([root.id]);
    await expect(bob.api.deletePost(root.id)).rejects.toMatchObject({ status_code: 403 });
  });

  it('send a picture', async () => {
    const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#7a3' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('channel_id', town.id);
    form.append('client_ids', 'mine');
    form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'beans.png');
    const { file_infos: infos, client_ids: clientIds } = await alice.api.uploadFile(form);
    expect(clientIds).toEqual(['mine']);
    const file = infos[0];
    if (!file) throw new Error('no file');
    const withFile = await post(alice, town, 'look', { file_ids: [file.id] });
    const heard = await bob.next('posted', inEvent(withFile.id));
    expect(heard.data).toMatchObject({ otherFile: 'true', image: 'true' });
    const [info] = await bob.api.getFileInfosForPost(withFile.id);
    expect(info).toMatchObject({ id: file.id, name: 'beans.png', width: 300, height: 200, has_preview_image: true });
    const headers = { authorization: `Bearer ${bob.api.getToken()}` };
    const content = await fetch(bob.api.getFileUrl(file.id, 0), { headers });
    expect(Buffer.from(await content.arrayBuffer()).equals(picture)).toBe(true);
    const preview = await fetch(bob.api.getFilePreviewUrl(file.id, 0), { headers });
    expect(preview.headers.get('content-type')).toBe('image/jpeg');
  });

  it('see what they have not read', async () => {
    const channel = await makeChannel('O', 'news');
    await addBob(channel);
    await bob.api.viewMyChannel(channel.id);
    const mentionsInTeam = async () =>
      (await bob.api.getMyTeamUnreads()).find(({ team_id: id }) => id === team.id)?.mention_count ?? Number.NaN;
    const before = await mentionsInTeam();
    const first = await post(alice, channel, 'one');
    await post(alice, channel, 'two, @bob');
    const unread = async () => {
      const all = await bob.api.getMyChannels(team.id);
      const total = all.find(({ id }) => id === channel.id)?.total_msg_count ?? 0;
      const member = await bob.api.getMyChannelMember(channel.id);
      return [total - member.msg_count, member.mention_count];
    };
    expect(await unread()).toEqual([2, 1]);
    expect(await mentionsInTeam()).toBe(before + 1);
    await bob.api.viewMyChannel(channel.id);
    await bob.next('multiple_channels_viewed', ({ data }) => channel.id in data.channel_times);
    expect(await unread()).toEqual([0, 0]);
    await bob.api.markPostAsUnread(bob.me.id, first.id);
    await bob.next('post_unread');
    expect(await unread()).toEqual([2, 1]);
    const page = await bob.api.getPostsUnread(channel.id, bob.me.id);
    expect(page.order).toContain(first.id);
  });

  it('keep preferences and show how they are', async () => {
    const preference = { user_id: bob.me.id, category: 'display_settings', name: 'use_military_time', value: 'true' };
    await bob.api.savePreferences(bob.me.id, [preference]);
    await bob.next('preferences_changed', ({ data }) => JSON.parse(data.preferences)[0].name === 'use_military_time');
    expect(await bob.api.getUserPreferences(bob.me.id)).toContainEqual(preference);
    await bob.api.deletePreferences(bob.me.id, [preference]);
    expect(await bob.api.getUserPreferences(bob.me.id)).not.toContainEqual(preference);

    expect(await alice.api.getStatus(bob.me.id)).toMatchObject({ status: 'online' });
    await bob.api.updateStatus({ user_id: bob.me.id, status: 'dnd' } as never);
    await bob.next('status_change', ({ data }) => data.user_id === bob.me.id && data.status === 'dnd');
    expect(await alice.api.getStatusesByIds([bob.me.id])).toMatchObject([{ status: 'dnd', manual: true }]);
    await bob.api.updateStatus({ user_id: bob.me.id, status: 'online' } as never);
  });

  it('see each other typing', async () => {
    alice.socket.userTyping(town.id, '');
    const { data, broadcast } = await bob.next('typing');
    expect([data.user_id, broadcast.channel_id]).toEqual([alice.me.id, town.id]);
    expect(alice.heard.some(({ event }) => event === 'typing')).toBe(false);
  });

  it('miss nothing and hear nothing twice when the line breaks again and again', async () => {
    const written: string[] = [];
    const begin = bob.heard.length;
    const write = async (count: number) => {
      for (let i = 0; i < count; i++) written.push((await post(alice, town, `line ${written.length}`)).id);
    };
    const heardIds = () =>
      bob.heard
        .slice(begin)
        .filter(({ event }) => event === 'posted')
        .map(({ data }) => JSON.parse(data.post).id);
    for (let round = 0; round < 5; round++) {
      await write(2);
      const streaming = write(10);
      relay.cut();
      await streaming;
      const last = written.at(-1) ?? '';
      await alice.api.addReaction(alice.me.id, last, 'bell');
      await alice.api.patchPost({ id: last, message: `round ${round}` });
      relay.mend();
      await bob.next('post_edited', inEvent(last));
      await bob.next('reaction_added', ({ data }) => JSON.parse(data.reaction).post_id === last);
      expect(heardIds()).toEqual(written);
    }
    expect(bob.startedAnew()).toBe(0);
    const seqs = bob.heard.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, at) => at));
  });

  it('archive what is over', async () => {
    const channel = await makeChannel('O', 'over');
    await alice.api.addToChannel(bob.me.id, channel.id);
    await alice.api.deleteChannel(channel.id);
    await bob.next('channel_deleted', ({ data }) => data.channel_id === channel.id);
    await expect(post(bob, channel, 'too late')).rejects.toMatchObject({ status_code: 400 });
    await alice.api.removeFromTeam(team.id, carl.me.id);
    await carl.next('leave_team', ({ data }) => data.user_id === carl.me.id);
    await expect(carl.api.getPosts(town.id)).rejects.toMatchObject({ status_code: 403 });
    await carl.api.logout();
    await expect(carl.api.getMe()).rejects.toMatchObject({ status_code: 401 });
  });
});

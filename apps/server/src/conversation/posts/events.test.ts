import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listener } from '../../testing/listener.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

type Name = 'alice' | 'bob' | 'cara' | 'eve';

let a: TestServer;
let here: People<Name>;
let room: { id: string; name: string };
let sockets: Record<Name, Listener>;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'cara', 'eve'] });
  room = await makeChannel(a, here.team.id, { with: [here.alice, here.bob, here.cara] });
  const { id } = here.cara;
  const profile = { first_name: 'Carolina', notify_props: { ...NOTIFY, mention_keys: 'pizza', first_name: 'true' } };
  await here.cara.put(`/users/${id}/patch`, profile);
  sockets = Object.fromEntries(
    await Promise.all(
      (['alice', 'bob', 'cara', 'eve'] as const).map(async (name) => [name, await here[name].listen()]),
    ),
  );
});
afterAll(async () => {
  for (const socket of Object.values(sockets)) socket.close();
  await a.close();
});

const NOTIFY = { email: 'false', push: 'mention', desktop: 'mention', channel: 'true', comments: 'never' };

const say = async (message: string, more: object = {}) =>
  (await here.alice.post('/posts', { channel_id: room.id, message, ...more })).body;

/** What each in the channel is told of a post. */
async function told(id: string): Promise<Record<string, string>> {
  const entries = (['alice', 'bob', 'cara'] as const).map(async (name) => {
    const { data } = await sockets[name].next('posted', (heard) => JSON.parse(heard.data.post).id === id);
    return [name, data] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const meant = async (message: string, more: object = {}) => {
  const all = await told((await say(message, more)).id);
  const isMeant = ([name, data]: [string, unknown]) =>
    JSON.stringify((data as { mentions?: string }).mentions) ===
    JSON.stringify(JSON.stringify([here[name as Name].id]));
  return Object.entries(all)
    .filter(isMeant)
    .map(([name]) => name);
};

describe('a new post', () => {
  it('is told to the channel, and to nobody outside', async () => {
    const post = await say('hello', { pending_post_id: `${here.alice.id}:1` });
    const { bob } = (await told(post.id)) as unknown as Record<Name, Record<string, unknown>>;
    expect(bob).toMatchObject({
      channel_type: 'O',
      channel_name: room.name,
      team_id: here.team.id,
      sender_name: `@${here.alice.username}`,
      set_online: true,
    });
    expect(JSON.parse(String(bob.post))).toEqual(post);
    expect((await sockets.alice.next('multiple_channels_viewed')).data.channel_times).toEqual({
      [room.id]: post.create_at,
    });
    expect(sockets.eve.names()).not.toContain('posted');
  });

  it.each([
    ['hello @bob', ['bob']],
    ['HELLO @BOB.', ['bob']],
    ['dear @channel', ['bob', 'cara']],
    ['dear @all', ['bob', 'cara']],
    ['dear @here', ['bob', 'cara']],
    ['who wants pizza?', ['cara']],
    ['thanks, Carolina', ['cara']],
    ['thanks, carolina', []],
    ['`@bob` is a name', []],
    ['bob is a name', []],
    ['I am @alice', []],
  ])('%j means %j', async (text, names) => {
    const message = text.replace(/@(bob|alice)/gi, (_, name) => {
      const username = here[name.toLowerCase() as Name].username;
      return `@${name === 'BOB' ? username.toUpperCase() : username}`;
    });
    expect(await meant(message)).toEqual(names);
  });

  it('means those whom its attachments name', async () => {
    const attachments = [{ text: 'x', fields: [{ title: 'to', value: `@${here.bob.username}`, short: true }] }];
    expect(await meant('', { props: { attachments } })).toEqual(['bob']);
  });

  it('hides from clients where its buttons send a press', async () => {
    const action = {
      id: 'go',
      name: 'Go',
      type: 'button',
      integration: { url: 'http://127.0.0.1/x', context: { k: 1 } },
    };
    const post = await say('press', { props: { attachments: [{ text: 'x', actions: [action] }] } });
    const { cara } = await told(post.id);
    for (const text of [
      JSON.stringify(post),
      JSON.stringify(cara),
      JSON.stringify((await here.bob.get(`/posts/${post.id}`)).body),
    ])
      expect(text).not.toContain('127.0.0.1');
  });

  it('tells its author, and nobody else, who of those named is not in the channel', async () => {
    const post = await say(`come here @${here.eve.username}`);
    const { data, broadcast } = await sockets.alice.next('ephemeral_message');
    const { props } = JSON.parse(data.post);
    expect(props.add_channel_member).toMatchObject({ usernames: [here.eve.username], user_ids: [here.eve.id] });
    expect(broadcast.user_id).toBe(here.alice.id);
    await told(post.id);
    for (const name of ['bob', 'cara', 'eve'] as const)
      expect(sockets[name].names()).not.toContain('ephemeral_message');
  });
});

describe('a reply', () => {
  it('is told to the followers, each with the own count', async () => {
    const root = await say('root');
    const reply = async (message: string) =>
      (await here.bob.post('/posts', { channel_id: room.id, root_id: root.id, message })).body;
    await reply('first');
    const heard = (name: Name, count: number) =>
      sockets[name].next('thread_updated', ({ data }) => {
        const thread = JSON.parse(data.thread);
        return thread.id === root.id && thread.reply_count === count;
      });
    const first = await heard('alice', 1);
    expect(JSON.parse(first.data.thread)).toMatchObject({
      unread_replies: 1,
      unread_mentions: 0,
      post: { id: root.id },
    });
    expect(JSON.parse((await heard('bob', 1)).data.thread)).toMatchObject({ unread_replies: 0 });
    const second = await reply(`and @${here.cara.username}`);
    expect((await heard('alice', 2)).data).toMatchObject({ previous_unread_replies: 1, previous_unread_mentions: 0 });
    const hers = await heard('cara', 2);
    expect(JSON.parse(hers.data.thread)).toMatchObject({ unread_replies: 2, unread_mentions: 1 });
    const { cara } = (await told(second.id)) as unknown as Record<Name, Record<string, unknown>>;
    expect(cara).toMatchObject({ mentions: `["${here.cara.id}"]`, followers: `["${here.cara.id}"]` });
  });
});

describe('a message that is not kept', () => {
  it('reaches one person', async () => {
    const { status, body } = await a.admin.post('/posts/ephemeral', {
      user_id: here.bob.id,
      post: { channel_id: room.id, message: 'only for you', props: { k: 1 } },
    });
    expect(status).toBe(201);
    const { data } = await sockets.bob.next('ephemeral_message');
    expect(JSON.parse(data.post)).toEqual(body);
    expect((await here.bob.get(`/posts/${body.id}`)).status).toBe(404);
  });
});

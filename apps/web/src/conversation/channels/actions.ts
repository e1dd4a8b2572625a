import type { Channel, ChannelBody } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { User } from '@parley/contract/identity/users.ts';
import type { Client } from '../../lib/client.ts';
import { membersApi } from '../members/index.ts';
import { channelsApi } from './api.ts';

/** Takes in a channel that the user is in, and the membership. */
export function receiveChannel(client: Client, channel: Channel, member: ChannelMember): void {
  client.store.batch(() => {
    client.store.apply('channels.received', { channels: [channel] });
    client.store.apply('members.mine', { members: [member] });
  });
}

/** Joins a channel that the user is not in. */
export async function joinChannel(client: Client, channel: Channel): Promise<void> {
  const { me } = client.store.getState().session;
  receiveChannel(client, channel, await membersApi(client.http).add(channel.id, me));
}

/** Makes a channel with the user in it. */
export async function createChannel(client: Client, body: ChannelBody): Promise<Channel> {
  const channel = await channelsApi(client.http).create(body);
  receiveChannel(client, channel, await membersApi(client.http).get(channel.id, 'me'));
  return channel;
}

/** Opens the conversation with one person, or that of a group: the same people always have the same one. */
export async function openConversation(client: Client, people: readonly [User, ...User[]]): Promise<Channel> {
  const { me } = client.store.getState().session;
  const api = channelsApi(client.http);
  const [first, ...others] = people;
  const channel = await (others.length === 0
    ? api.direct([me, first.id])
    : api.group([me, ...people.map(({ id }) => id)]));
  const member = await membersApi(client.http).get(channel.id, 'me');
  client.store.batch(() => {
    client.store.apply('users.received', { users: people });
    receiveChannel(client, channel, member);
  });
  return channel;
}

import type { Channel } from '@parley/contract/conversation/channels.ts';
import { userById } from '../../identity/users/index.ts';
import type { Client } from '../../lib/client.ts';
import { copyTold } from '../../ui/copy-told.ts';
import { directPartner } from './store.ts';

/** Puts the address of a channel into the clipboard. */
export async function copyChannelLink(client: Client, channel: Channel, teamName: string): Promise<void> {
  const state = client.store.getState();
  const partner = channel.type === 'D' ? userById(directPartner(channel, state.session.me))(state) : undefined;
  const path = partner
    ? `messages/@${partner.username}`
    : `${channel.team_id === '' ? 'messages' : 'channels'}/${channel.name}`;
  await copyTold(`${location.origin}/${teamName}/${path}`, 'The link');
}

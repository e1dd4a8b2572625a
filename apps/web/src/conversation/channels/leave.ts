import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Client } from '../../lib/client.ts';
import { toast } from '../../ui/toast-store.ts';
import { membersApi } from '../members/index.ts';
import { joinChannel } from './actions.ts';
import { channelsApi } from './api.ts';
import { loadChannel } from './effects.ts';
import { channelRights } from './rights.ts';

/** Takes the user out of a channel. Into a public one there is a way back, which is offered. */
export async function leaveChannel(client: Client, channel: Channel): Promise<void> {
  await membersApi(client.http).remove(channel.id, client.store.getState().session.me);
  client.store.apply('channel.left', { channelId: channel.id });
  const undo = () => void joinChannel(client, channel).catch(client.report);
  toast({ text: `You left ${channel.display_name}.`, ...(channel.type === 'O' ? { undo } : {}) });
}

/** Puts a channel into the archive; who may bring it back is offered to. */
export async function archiveChannel(client: Client, channel: Channel): Promise<void> {
  const archived = { ...channel, delete_at: Date.now() };
  const { restore } = channelRights(client.store.getState(), archived);
  await channelsApi(client.http).archive(channel.id);
  const undo = () => void restoreChannel(client, channel.id).catch(client.report);
  toast({ text: `${channel.display_name} is archived.`, ...(restore ? { undo } : {}) });
}

/** Brings a channel back from the archive. */
export async function restoreChannel(client: Client, channelId: string): Promise<void> {
  await channelsApi(client.http).restore(channelId);
  await loadChannel(client, channelId);
}

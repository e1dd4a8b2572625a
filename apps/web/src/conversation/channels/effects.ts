import type { Client, Effects } from '../../lib/client.ts';
import { membersApi } from '../members/index.ts';
import { receiveChannel } from './actions.ts';
import { channelsApi } from './api.ts';

/** Loads a channel with the user's membership of it; leaves things as they are when the user may not see it. */
export async function loadChannel(client: Client, channelId: string): Promise<void> {
  const [channel, member] = await Promise.all([
    channelsApi(client.http).get(channelId),
    membersApi(client.http).get(channelId, 'me'),
  ]);
  receiveChannel(client, channel, member);
}

const isMine = (client: Client, id: string) => client.store.getState().members.mine[id] !== undefined;
const reloadMine = (client: Client, id: string) => (isMine(client, id) ? loadChannel(client, id) : undefined);

/** Events that only name a channel: what there is to know of it is asked for. */
export const channelsEffects: Effects = {
  channel_created: (client, { channel_id }) => loadChannel(client, channel_id),
  channel_converted: (client, { channel_id }) => reloadMine(client, channel_id),
  channel_restored: (client, { channel_id }) => reloadMine(client, channel_id),
  direct_added: (client, _, { broadcast }) => loadChannel(client, broadcast?.channel_id ?? ''),
  group_added: (client, _, { broadcast }) => loadChannel(client, broadcast?.channel_id ?? ''),
  user_added: (client, { user_id }, { broadcast, me }) =>
    user_id === me && broadcast ? loadChannel(client, broadcast.channel_id) : undefined,
  // A first message in a direct channel that was made elsewhere.
  posted: (client, { post, channel_type }) =>
    (channel_type === 'D' || channel_type === 'G') && !isMine(client, post.channel_id)
      ? loadChannel(client, post.channel_id)
      : undefined,
};

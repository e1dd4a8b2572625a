import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { membersApi } from '../members/index.ts';
import { receiveChannel } from './actions.ts';
import { channelsApi } from './api.ts';

/** Loads a channel with the user's membership of it; leaves things as they are when the user may not see it. */
export function loadChannel(client: Client, channelId: string): Promise<void> {
  const load = ask(client, channelId);
  running(client).set(channelId, load);
  return load.finally(() => {
    if (running(client).get(channelId) === load) running(client).delete(channelId);
  });
}

/** Loads under way, by channel. */
const running = perClient(() => new Map<string, Promise<void>>());

async function ask(client: Client, channelId: string): Promise<void> {
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
  // A first message in a direct channel that was made elsewhere, or one that came while its channel is being asked for:
  // that answer may be from before it.
  posted: async (client, { post: { channel_id }, channel_type }) => {
    if (isMine(client, channel_id)) return;
    const load = running(client).get(channel_id);
    if (!load && channel_type !== 'D' && channel_type !== 'G') return;
    // Who began that load hears of its failure.
    await load?.catch(() => undefined);
    await loadChannel(client, channel_id);
  },
};

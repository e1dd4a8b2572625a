import type { ChannelStats } from '@parley/contract/conversation/channels.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { keyed } from '../../lib/store/memo.ts';
import { change, type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';
import { channelsApi } from './api.ts';

/** How many people are in the channels that were opened. */
export interface ChannelStatsState {
  members: Dict<number>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    channelStats: ChannelStatsState;
  }
  interface Facts {
    'channel.stats': { stats: ChannelStats };
  }
}

const step = ({ members }: ChannelStatsState, channelId: string | undefined, by: 1 | -1): ChannelStatsState => ({
  members: channelId ? change(members, channelId, (count) => Math.max(0, count + by)) : members,
});

export const channelStats = slice<ChannelStatsState>(
  { members: {} },
  {
    'channel.stats': ({ members }, { stats }) => ({ members: put(members, stats.channel_id, stats.member_count) }),
    user_added: (slice, _, { broadcast }) => step(slice, broadcast?.channel_id, 1),
    // To the channel it names who was removed; to the one removed it names the channel.
    user_removed: (slice, { user_id }, { broadcast }) => (user_id ? step(slice, broadcast?.channel_id, -1) : slice),
  },
  { save: ({ members }) => members, load: (saved) => ({ members: saved as ChannelStatsState['members'] }) },
);

/** How many people are in a channel; undefined while it is not known. */
export const memberCount = keyed((channelId: string) => (state: State) => state.channelStats.members[channelId]);

const open = perClient(() => new Map<string, number>());

/** Asks how many people and pinned posts a channel has; who sees no channel any more has nothing to count. */
export async function loadStats(client: Client, channelId: string): Promise<void> {
  client.store.apply('channel.stats', { stats: await channelsApi(client.http).stats(channelId) });
}

/** Keeps the numbers of a channel right while it is on the screen. Returns the way to stop. */
export function watchStats(client: Client, channelId: string): () => void {
  const watched = open(client);
  watched.set(channelId, (watched.get(channelId) ?? 0) + 1);
  loadStats(client, channelId).catch(client.report);
  return () => {
    const left = (watched.get(channelId) ?? 1) - 1;
    if (left > 0) watched.set(channelId, left);
    else watched.delete(channelId);
  };
}

/** Between two connections anything may have happened; and of a post that is not known here, whether it was pinned. */
export const statsEffects: Effects = {
  'connection.fresh': (client) => Promise.all([...open(client).keys()].map((id) => loadStats(client, id))),
  post_edited: (client, { post }) =>
    open(client).has(post.channel_id) && !client.store.getState().posts.byId[post.id]
      ? loadStats(client, post.channel_id)
      : undefined,
};

import type { Channel } from '@parley/contract/conversation/channels.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { change, type Dict, put, putAll, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Channels that were seen; which of them the user is in is known by `members.mine`. */
export interface ChannelsState {
  byId: Dict<Channel>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    channels: ChannelsState;
  }
  interface Facts {
    'channels.received': { channels: readonly Channel[] };
    /** all channels of the user */
    'channels.mine': { channels: readonly Channel[] };
  }
}

const receive = ({ byId }: ChannelsState, channels: readonly Channel[]): ChannelsState => ({
  byId: putAll(byId, channels, ({ id }) => id),
});

const step = (slice: ChannelsState, id: string, next: Partial<Channel>): ChannelsState => ({
  byId: change(slice.byId, id, (channel) => ({ ...channel, ...next })),
});

export const channels = slice<ChannelsState>(
  { byId: {} },
  {
    'channels.received': (slice, { channels }) => receive(slice, channels),
    'channels.mine': (slice, { channels }) => receive(slice, channels),
    channel_updated: (slice, { channel }) => receive(slice, [channel]),
    channel_deleted: (slice, { channel_id, delete_at }) => step(slice, channel_id, { delete_at }),
    channel_restored: (slice, { channel_id }) => step(slice, channel_id, { delete_at: 0 }),
    user_removed: (slice, { channel_id }) => {
      const channel = channel_id ? slice.byId[channel_id] : undefined;
      // A private channel is nothing to know any more for whom it was taken from.
      return channel?.type === 'P' ? { byId: without(slice.byId, channel.id) } : slice;
    },
    posted: (slice, { post }) => {
      const channel = slice.byId[post.channel_id];
      if (!channel || channel.last_post_at >= post.create_at) return slice;
      return { byId: put(slice.byId, channel.id, { ...channel, last_post_at: post.create_at }) };
    },
  },
  { save: ({ byId }) => byId, load: (saved) => ({ byId: saved as ChannelsState['byId'] }) },
);

export const channelById = keyed((id: string) => (state: State) => state.channels.byId[id]);

/** The channels of the user in a team, with direct and group messages, archived ones too. */
export const channelsOfTeam = keyed((teamId: string) =>
  memo([(state: State) => state.channels.byId, (state: State) => state.members.mine], (byId, mine) =>
    Object.keys(mine)
      .map((id) => byId[id])
      .filter((channel): channel is Channel => channel?.team_id === teamId || channel?.team_id === ''),
  ),
);

/** A known channel of a team by the name in addresses. */
export const channelByName = (state: State, teamId: string, name: string): Channel | undefined =>
  Object.values(state.channels.byId).find((channel) => channel.team_id === teamId && channel.name === name);

/** The other person of a direct message channel; oneself for a note to oneself. */
export function directPartner(channel: Pick<Channel, 'name'>, me: string): string {
  const [first = '', second = ''] = channel.name.split('__');
  return first === me ? second : first;
}

import type { EventData } from '@parley/contract/realtime/events.ts';
import { slice } from '../../lib/store/slice.ts';
import {
  count,
  forget,
  receiveChannels,
  receiveMembers,
  setUnread,
  takeBack,
  type UnreadsState,
  view,
  viewed,
} from './unread-counts.ts';

declare module '../../lib/store/registry.ts' {
  interface State {
    unreads: UnreadsState;
  }
  interface Facts {
    /** the user looks at a channel, or at none (empty) */
    'channel.viewing': { channelId: string };
    'channel.unread': EventData['post_unread'] & { channel_id: string };
  }
}

/**
 * Counts of messages and mentions per channel. The server sends absolute counts when asked; between, each arriving post
 * is counted here, once, however often it is told of.
 */
export const unreads = slice<UnreadsState>(
  { totals: {}, marks: {}, viewing: '', held: false, newSince: {} },
  {
    'channels.mine': (slice, { channels }) => receiveChannels(slice, channels),
    'channels.received': (slice, { channels }) => receiveChannels(slice, channels),
    'members.mine': (slice, { members }) => receiveMembers(slice, members),
    'channel.viewing': (slice, { channelId }) => view(slice, channelId),
    'channel.unread': (slice, data) => setUnread(slice, data.channel_id, data),
    posted: (slice, { post, mentions }, meta) => count(slice, post, mentions?.includes(meta.me) ?? false, meta),
    post_deleted: (slice, { post }) => takeBack(slice, post),
    post_unread: (slice, data, { broadcast }) => setUnread(slice, broadcast?.channel_id ?? '', data),
    multiple_channels_viewed: (slice, { channel_times }) => viewed(slice, channel_times),
    user_removed: (slice, { channel_id }) => forget(slice, channel_id),
    'channel.left': (slice, { channelId }) => forget(slice, channelId),
  },
  {
    save: ({ totals, marks }) => ({ totals, marks }),
    load: (saved) => ({ viewing: '', held: false, newSince: {}, ...(saved as Pick<UnreadsState, 'totals' | 'marks'>) }),
  },
);

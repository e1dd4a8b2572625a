import type { ChannelRow } from '../channels/index.ts';

declare module '../../core/events/signals.ts' {
  interface Signals {
    /** Header, purpose, names, banner or privacy of a channel were changed by somebody. */
    channel_edited: { before: ChannelRow; after: ChannelRow; actorId: string };
    channel_archived: { channel: ChannelRow; actorId: string };
    channel_unarchived: { channel: ChannelRow; actorId: string };
  }
}

export type { ChannelRow };

import type { ChannelRow } from '../channels/index.ts';
import type { Joiner } from './join-channel.ts';

declare module '../../core/events/signals.ts' {
  interface Signals {
    /** Somebody became a member, alone or by another. */
    channel_joined: Joiner & { channel: ChannelRow };
    /** Somebody is no member any more. */
    channel_left: { channel: ChannelRow; userId: string; removerId: string; withTeam?: boolean };
  }
}

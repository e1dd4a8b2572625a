declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A channel was edited, archived, restored or converted. Its counters are not meant. */
    channel_changed: { channelId: string };
    /** A membership was made, ended or got other roles. */
    channel_member_changed: { channelId: string; userId: string };
  }
}

export {};

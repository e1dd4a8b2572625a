import type { Defaulted } from '../../core/db/tables.ts';

/** What a first post shows of its replies; there is a row from the first reply on. */
export interface ThreadsTable {
  post_id: string;
  channel_id: string;
  team_id: Defaulted<string>;
  reply_count: Defaulted<number>;
  last_reply_at: Defaulted<number>;
  /** Who replied, the latest last; the latest hundred of them. */
  participants: Defaulted<string[]>;
  delete_at: Defaulted<number>;
}

export interface ThreadMembershipsTable {
  post_id: string;
  user_id: string;
  following: Defaulted<boolean>;
  last_viewed: Defaulted<number>;
  last_updated: Defaulted<number>;
  /** How many of the thread's replies the member has read; the rest of `reply_count` is unread. */
  read_count: Defaulted<number>;
  unread_mentions: Defaulted<number>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    threads: ThreadsTable;
    thread_memberships: ThreadMembershipsTable;
  }
}

import type { JSONColumnType } from 'kysely';
import type { Defaulted } from '../../core/db/tables.ts';

type Json<T extends object | null> = JSONColumnType<T, string | undefined, string | null>;

export interface ChannelsTable {
  id: string;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  /** '' for direct and group channels. */
  team_id: Defaulted<string>;
  type: string;
  display_name: Defaulted<string>;
  name: string;
  header: Defaulted<string>;
  purpose: Defaulted<string>;
  creator_id: Defaulted<string>;
  last_post_at: Defaulted<number>;
  last_root_post_at: Defaulted<number>;
  /** Posts ever made here, replies included. */
  total_msg_count: Defaulted<number>;
  /** The same without replies. */
  total_msg_count_root: Defaulted<number>;
  extra_update_at: Defaulted<number>;
  scheme_id: Defaulted<string | null>;
  group_constrained: Defaulted<boolean | null>;
  shared: Defaulted<boolean | null>;
  banner_info: Json<{ enabled?: boolean | null; text?: string | null; background_color?: string | null } | null>;
  policy_id: Defaulted<string | null>;
  default_category_name: Defaulted<string>;
}

export interface ChannelMembersTable {
  channel_id: string;
  user_id: string;
  /** Roles given beside those of the scheme. */
  roles: Defaulted<string>;
  scheme_user: Defaulted<boolean>;
  scheme_admin: Defaulted<boolean>;
  scheme_guest: Defaulted<boolean>;
  last_viewed_at: Defaulted<number>;
  /** How many of the channel's posts this member has read; `_root` counts without replies. */
  msg_count: Defaulted<number>;
  msg_count_root: Defaulted<number>;
  mention_count: Defaulted<number>;
  mention_count_root: Defaulted<number>;
  urgent_mention_count: Defaulted<number>;
  notify_props: Json<Record<string, string>>;
  last_update_at: Defaulted<number>;
}

export interface ChannelMemberHistoryTable {
  channel_id: string;
  user_id: string;
  join_time: number;
  leave_time: number | null;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    channels: ChannelsTable;
    channel_members: ChannelMembersTable;
    channel_member_history: ChannelMemberHistoryTable;
  }
}

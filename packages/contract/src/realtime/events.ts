import type { ClientConfig, ClientLicense } from '../administration/config.ts';
import type { Category } from '../conversation/categories.ts';
import type { Channel, ChannelType } from '../conversation/channels.ts';
import type { ChannelMember } from '../conversation/members.ts';
import type { Acknowledgement, Post } from '../conversation/posts.ts';
import type { Reaction } from '../conversation/reactions.ts';
import type { Thread } from '../conversation/threads.ts';
import type { PropertyValue } from '../core/properties.ts';
import type { Preference } from '../identity/preferences.ts';
import type { Presence } from '../identity/statuses.ts';
import type { User } from '../identity/users.ts';
import type { Role } from '../organisation/roles.ts';
import type { Team, TeamMember } from '../organisation/teams.ts';

type Nothing = Record<string, never>;

/** Every event of the socket with its data. Fields listed in `jsonFields` travel as JSON text. */
export interface EventData {
  hello: { connection_id: string; server_version: string; server_hostname: string };
  config_changed: { config: ClientConfig };
  license_changed: { license: ClientLicense };

  new_user: { user_id: string };
  user_updated: { user: User };
  user_role_updated: { user_id: string; roles: string };
  user_activation_status_change: Nothing;
  status_change: { user_id: string; status: Presence };
  preference_changed: { preference: Preference };
  preferences_changed: { preferences: Preference[] };
  preferences_deleted: { preferences: Preference[] };

  role_updated: { role: Role };
  added_to_team: { team_id: string; user_id: string };
  leave_team: { team_id: string; user_id: string };
  update_team: { team: Team };
  update_team_scheme: { team: Team };
  delete_team: { team: Team };
  restore_team: { team: Team };
  memberrole_updated: { member: TeamMember };

  channel_created: { channel_id: string; team_id: string };
  channel_updated: { channel: Channel };
  channel_converted: { channel_id: string };
  channel_deleted: { channel_id: string; delete_at: number };
  channel_restored: { channel_id: string };
  channel_scheme_updated: Nothing;
  direct_added: { creator_id: string; teammate_id: string };
  group_added: { teammate_ids: string[] };
  user_added: { user_id: string; team_id: string };
  /** to the channel: `user_id`; to the one removed: `channel_id` */
  user_removed: { remover_id: string; user_id?: string; channel_id?: string };
  channel_member_updated: { channelMember: ChannelMember };
  /** when each channel was read by this user, by channel id */
  multiple_channels_viewed: { channel_times: Record<string, number> };

  sidebar_category_created: { category_id: string };
  /** empty after preferences changed: ask again */
  sidebar_category_updated: { updatedCategories?: Category[] };
  sidebar_category_deleted: { category_id: string };
  sidebar_category_order_updated: { order: string[] };

  posted: {
    post: Post;
    channel_type: ChannelType;
    channel_display_name: string;
    channel_name: string;
    sender_name: string;
    team_id: string;
    set_online: boolean;
    /** holds the receiver's id alone, and is there only for whom the post mentions */
    mentions?: string[];
    /** the same way, for followers of the thread who want to be told */
    followers?: string[];
    otherFile?: 'true';
    image?: 'true';
    should_ack?: boolean;
  };
  post_edited: { post: Post };
  /** `delete_by` is in the administrators' copy */
  post_deleted: { post: Post; delete_by?: string };
  post_unread: {
    post_id: string;
    msg_count: number;
    msg_count_root: number;
    mention_count: number;
    mention_count_root: number;
    urgent_mention_count: number;
    last_viewed_at: number;
  };
  ephemeral_message: { post: Post };
  reaction_added: { reaction: Reaction };
  reaction_removed: { reaction: Reaction };
  post_acknowledgement_added: { acknowledgement: Acknowledgement };
  post_acknowledgement_removed: { acknowledgement: Acknowledgement };
  typing: { user_id: string; parent_id: string };

  /** to each reviewer: what is said of a flagged post changed */
  content_flagging_report_value_updated: { property_values: PropertyValue[]; target_id: string };

  thread_updated: { thread: Thread; previous_unread_mentions: number; previous_unread_replies: number };
  thread_follow_changed: { thread_id: string; state: boolean; reply_count: number };
  /** one thread; all of a team (empty); or all of a channel (`timestamp`, with the channel in the broadcast) */
  thread_read_changed: {
    thread_id?: string;
    channel_id?: string;
    timestamp?: number;
    unread_mentions?: number;
    unread_replies?: number;
    previous_unread_mentions?: number;
    previous_unread_replies?: number;
  };
}
export type EventName = keyof EventData;

/** The fields of each event that travel as JSON text inside the JSON. */
export const jsonFields = {
  preference_changed: ['preference'],
  preferences_changed: ['preferences'],
  preferences_deleted: ['preferences'],
  role_updated: ['role'],
  update_team: ['team'],
  update_team_scheme: ['team'],
  delete_team: ['team'],
  restore_team: ['team'],
  memberrole_updated: ['member'],
  channel_updated: ['channel'],
  group_added: ['teammate_ids'],
  channel_member_updated: ['channelMember'],
  sidebar_category_updated: ['updatedCategories'],
  posted: ['post', 'mentions', 'followers'],
  post_edited: ['post'],
  post_deleted: ['post'],
  ephemeral_message: ['post'],
  reaction_added: ['reaction'],
  reaction_removed: ['reaction'],
  post_acknowledgement_added: ['acknowledgement'],
  post_acknowledgement_removed: ['acknowledgement'],
  thread_updated: ['thread'],
  content_flagging_report_value_updated: ['property_values'],
} as const satisfies { [E in EventName]?: readonly AnyKey<EventData[E]>[] };

type AnyKey<T> = T extends unknown ? keyof T : never;
type JsonField<E extends EventName> = E extends keyof typeof jsonFields ? (typeof jsonFields)[E][number] : never;

/** The data of an event as it travels. */
export type WireData<E extends EventName> = {
  [K in keyof EventData[E]]: K extends JsonField<E> ? string : EventData[E][K];
};

const fieldsOf = (event: EventName): readonly string[] =>
  (jsonFields as Partial<Record<EventName, readonly string[]>>)[event] ?? [];

/** Turns an event's data into what travels. */
export function encodeData<E extends EventName>(event: E, data: EventData[E]): WireData<E> {
  const wire: Record<string, unknown> = { ...data };
  for (const field of fieldsOf(event)) if (wire[field] !== undefined) wire[field] = JSON.stringify(wire[field]);
  return wire as WireData<E>;
}

/** Reads an event's data as it travelled. Throws SyntaxError on text that is not JSON. */
export function decodeData<E extends EventName>(event: E, wire: WireData<E>): EventData[E] {
  const data: Record<string, unknown> = { ...wire };
  for (const field of fieldsOf(event)) {
    const text = data[field];
    if (typeof text === 'string') data[field] = JSON.parse(text);
  }
  return data as EventData[E];
}

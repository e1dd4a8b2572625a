import { type Static, Type } from 'typebox';
import { MapOf, Maybe, OptionalBoolean, OptionalString, StringMap, Strings, Time } from '../core/schema.ts';

/**
 * Membership of a channel: `GET /channels/{channel_id}/members[/{user_id}]`,
 * `GET /users/{user_id}/teams/{team_id}/channels/members`. `msg_count` counts what the member has read; the unread ones
 * are the channel's `total_msg_count` less it. The `_root` counters leave replies out (collapsed threads).
 */
export const ChannelMember = Type.Object({
  channel_id: Type.String(),
  user_id: Type.String(),
  roles: Type.String(),
  last_viewed_at: Time,
  msg_count: Type.Integer(),
  mention_count: Type.Integer(),
  mention_count_root: Type.Integer(),
  urgent_mention_count: Type.Integer(),
  msg_count_root: Type.Integer(),
  notify_props: StringMap,
  last_update_at: Time,
  scheme_guest: Type.Boolean(),
  scheme_user: Type.Boolean(),
  scheme_admin: Type.Boolean(),
  explicit_roles: Type.String(),
  team_display_name: OptionalString,
  team_name: OptionalString,
  team_update_at: Type.Optional(Time),
});
export type ChannelMember = Static<typeof ChannelMember>;

/** Many memberships; `GET /users/{user_id}/channel_members` adds the `team_*` fields. */
export const ChannelMembers = Type.Array(ChannelMember);

/** Body of `POST /channels/{channel_id}/members`: one user or many. */
export const AddChannelMembers = Type.Object({
  user_id: OptionalString,
  user_ids: Maybe(Strings),
  post_root_id: OptionalString,
});
export type AddChannelMembers = Static<typeof AddChannelMembers>;

/** Body of `PUT /channels/{channel_id}/members/{user_id}/notify_props`. */
export const UpdateNotifyProps = StringMap;

/** Body of `POST /channels/members/{user_id}/view`: which channel is looked at, which one was left. */
export const ViewChannel = Type.Object({
  channel_id: OptionalString,
  prev_channel_id: OptionalString,
  collapsed_threads_supported: OptionalBoolean,
});
export type ViewChannel = Static<typeof ViewChannel>;

/** Answer of `POST /channels/members/{user_id}/view` and `.../mark_read`: when each channel was read. */
export const ChannelViewed = Type.Object({ status: Type.Literal('OK'), last_viewed_at_times: MapOf(Time) });
export type ChannelViewed = Static<typeof ChannelViewed>;

/** Body of `POST /channels/members/{user_id}/mark_read`: channel ids. */
export const MarkRead = Strings;

/** Answer of `GET /users/{user_id}/channels/{channel_id}/unread`; here `msg_count` counts unread messages. */
export const ChannelUnread = Type.Object({
  team_id: Type.String(),
  channel_id: Type.String(),
  msg_count: Type.Integer(),
  mention_count: Type.Integer(),
  mention_count_root: Type.Integer(),
  urgent_mention_count: Type.Integer(),
  msg_count_root: Type.Integer(),
});
export type ChannelUnread = Static<typeof ChannelUnread>;

/** Answer of `POST /users/{user_id}/posts/{post_id}/set_unread`; here `msg_count` counts read messages. */
export const ChannelUnreadAt = Type.Object({
  team_id: Type.String(),
  user_id: Type.String(),
  channel_id: Type.String(),
  msg_count: Type.Integer(),
  mention_count: Type.Integer(),
  mention_count_root: Type.Integer(),
  urgent_mention_count: Type.Integer(),
  msg_count_root: Type.Integer(),
  last_viewed_at: Time,
});
export type ChannelUnreadAt = Static<typeof ChannelUnreadAt>;

/** Body of `POST /users/{user_id}/posts/{post_id}/set_unread`. */
export const SetUnread = Type.Object({ collapsed_threads_supported: OptionalBoolean });
export type SetUnread = Static<typeof SetUnread>;

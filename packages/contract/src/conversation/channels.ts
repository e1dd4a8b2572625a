import { type Static, Type } from 'typebox';
import { PageNumber } from '../core/paging.ts';
import { MapOf, Maybe, Nullable, OptionalBoolean, OptionalString, Props, Strings, Time } from '../core/schema.ts';

/** `O` public, `P` private, `D` direct message, `G` group message. */
export type ChannelType = 'O' | 'P' | 'D' | 'G';

export const ChannelBanner = Type.Object({
  enabled: Maybe(Type.Boolean()),
  text: Maybe(Type.String()),
  background_color: Maybe(Type.String()),
});

/** A channel: `GET /channels/{channel_id}`, `.../channels/name/{name}`, `POST /channels[/direct|/group]`. */
export const Channel = Type.Object({
  id: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  team_id: Type.String({ description: 'empty for direct and group messages' }),
  type: Type.Unsafe<ChannelType>({ type: 'string' }),
  display_name: Type.String(),
  name: Type.String(),
  header: Type.String(),
  purpose: Type.String(),
  last_post_at: Time,
  total_msg_count: Type.Integer(),
  extra_update_at: Time,
  creator_id: Type.String(),
  scheme_id: Nullable(Type.String()),
  props: Nullable(Props),
  group_constrained: Nullable(Type.Boolean()),
  autotranslation: Type.Boolean(),
  shared: Nullable(Type.Boolean()),
  total_msg_count_root: Type.Integer(),
  policy_id: Nullable(Type.String()),
  last_root_post_at: Time,
  banner_info: Nullable(ChannelBanner),
  policy_enforced: Type.Boolean(),
  policy_is_active: Type.Boolean(),
  default_category_name: Type.String(),
  team_display_name: OptionalString,
  team_name: OptionalString,
  team_update_at: Type.Optional(Time),
});
export type Channel = Static<typeof Channel>;

/** Many channels. `GET /channels`, `/channels/search` and `/channels/group/search` add the `team_*` fields. */
export const Channels = Type.Array(Channel);

/** Paged form of `GET /channels?include_total_count=true` and of a search with `page` and `per_page`. */
export const ChannelsWithCount = Type.Object({ channels: Channels, total_count: Type.Integer() });
export type ChannelsWithCount = Static<typeof ChannelsWithCount>;

/** Body of `POST /channels` and, with the id, of `PUT /channels/{channel_id}`. */
export const ChannelBody = Type.Object({
  id: OptionalString,
  team_id: OptionalString,
  type: OptionalString,
  name: OptionalString,
  display_name: OptionalString,
  header: OptionalString,
  purpose: OptionalString,
  scheme_id: Maybe(Type.String()),
  group_constrained: Maybe(Type.Boolean()),
  banner_info: Maybe(ChannelBanner),
  default_category_name: OptionalString,
});
export type ChannelBody = Static<typeof ChannelBody>;

/** Body of `PUT /channels/{channel_id}/patch`: what is left out or null stays. */
export const PatchChannel = Type.Object({
  name: Maybe(Type.String()),
  display_name: Maybe(Type.String()),
  header: Maybe(Type.String()),
  purpose: Maybe(Type.String()),
  group_constrained: Maybe(Type.Boolean()),
  banner_info: Maybe(ChannelBanner),
});
export type PatchChannel = Static<typeof PatchChannel>;

/** Body of `POST /channels/direct` (two user ids) and `POST /channels/group` (three to eight). */
export const DirectMembers = Strings;

/** Query of `GET /users/{user_id}[/teams/{team_id}]/channels`. */
export const UserChannelsQuery = Type.Object({
  include_deleted: OptionalString,
  last_delete_at: OptionalString,
});

/** Query of `GET /channels/{channel_id}` by name: archived ones only on demand. */
export const ChannelByNameQuery = Type.Object({ include_deleted: OptionalString });

/** Query of `GET /channels`, for administrators. */
export const AllChannelsQuery = Type.Object({
  page: OptionalString,
  per_page: OptionalString,
  not_associated_to_group: OptionalString,
  exclude_default_channels: OptionalString,
  include_deleted: OptionalString,
  include_total_count: OptionalString,
  exclude_policy_constrained: OptionalString,
});

/** Query of `GET /teams/{team_id}/channels/autocomplete` and `.../search_autocomplete`. */
export const AutocompleteChannelsQuery = Type.Object({ name: OptionalString });

/** Body of `POST /teams/{team_id}/channels/search`, `POST /channels/search`, `POST /channels/group/search`. */
export const SearchChannels = Type.Object({
  term: OptionalString,
  exclude_default_channels: OptionalBoolean,
  not_associated_to_group: OptionalString,
  team_ids: Maybe(Strings),
  group_constrained: OptionalBoolean,
  exclude_group_constrained: OptionalBoolean,
  exclude_policy_constrained: OptionalBoolean,
  public: OptionalBoolean,
  private: OptionalBoolean,
  include_deleted: OptionalBoolean,
  include_search_by_id: OptionalBoolean,
  exclude_remote: OptionalBoolean,
  deleted: OptionalBoolean,
  page: Maybe(PageNumber),
  per_page: Maybe(PageNumber),
});
export type SearchChannels = Static<typeof SearchChannels>;

/** Query of `GET /channels/{channel_id}/stats`. */
export const ChannelStatsQuery = Type.Object({ exclude_files_count: OptionalString });

/** Answer of `GET /channels/{channel_id}/stats`; `files_count` is -1 when it was excluded. */
export const ChannelStats = Type.Object({
  channel_id: Type.String(),
  member_count: Type.Integer(),
  guest_count: Type.Integer(),
  pinnedpost_count: Type.Integer(),
  files_count: Type.Integer(),
});
export type ChannelStats = Static<typeof ChannelStats>;

/** Answer of `POST /channels/stats/member_count`: members by channel id. */
export const MemberCounts = MapOf(Type.Integer());
export type MemberCounts = Static<typeof MemberCounts>;

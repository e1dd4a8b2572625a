import { type Static, Type } from 'typebox';
import { MapOf, Maybe, Nullable, OptionalBoolean, OptionalString, StringMap, Strings, Time } from '../core/schema.ts';

/**
 * A user, as in `GET /users/{user_id}` and most lists. What is optional depends on who asks: `notify_props`,
 * `email_verified`, `last_password_update`, `mfa_active`, ... are for the user and administrators; thread participants
 * that are not extended carry the id alone and neither times nor a time zone.
 */
export const User = Type.Object({
  id: Type.String(),
  create_at: Type.Optional(Time),
  update_at: Type.Optional(Time),
  delete_at: Time,
  username: Type.String(),
  auth_data: Maybe(Type.String()),
  auth_service: Type.String(),
  email: Type.String(),
  email_verified: OptionalBoolean,
  nickname: Type.String(),
  first_name: Type.String(),
  last_name: Type.String(),
  position: Type.String(),
  roles: Type.String({ description: 'names, separated by spaces' }),
  allow_marketing: OptionalBoolean,
  props: Type.Optional(StringMap),
  notify_props: Type.Optional(StringMap),
  last_password_update: Type.Optional(Time),
  last_picture_update: Type.Optional(Time),
  failed_attempts: Type.Optional(Type.Integer()),
  locale: Type.String(),
  timezone: Nullable(StringMap),
  mfa_active: OptionalBoolean,
  remote_id: OptionalString,
  last_activity_at: Type.Optional(Time),
  is_bot: OptionalBoolean,
  bot_description: OptionalString,
  bot_last_icon_update: Type.Optional(Time),
  terms_of_service_id: OptionalString,
  terms_of_service_create_at: Type.Optional(Time),
  last_login: Type.Optional(Time),
  disable_welcome_email: Type.Boolean(),
});
export type User = Static<typeof User>;

/** Many users: `GET /users`, `POST /users/ids`, `POST /users/usernames`, `POST /users/search`. */
export const Users = Type.Array(User);

const profile = {
  username: OptionalString,
  email: OptionalString,
  nickname: OptionalString,
  first_name: OptionalString,
  last_name: OptionalString,
  position: OptionalString,
  locale: OptionalString,
  timezone: Maybe(StringMap),
  props: Maybe(StringMap),
  notify_props: Maybe(StringMap),
};

/** Body of `POST /users`. `email_verified` is heard from administrators alone; an `id` of one's own choice is refused. */
export const CreateUser = Type.Object({
  ...profile,
  id: OptionalString,
  email_verified: OptionalBoolean,
  password: OptionalString,
  auth_service: OptionalString,
  auth_data: Maybe(Type.String()),
  allow_marketing: OptionalBoolean,
  disable_welcome_email: OptionalBoolean,
});
export type CreateUser = Static<typeof CreateUser>;

/** Query of `POST /users`: `iid` is a team's invite id, `t` a token of an invitation by mail. */
export const CreateUserQuery = Type.Object({ iid: OptionalString, t: OptionalString });

/** Body of `PUT /users/{user_id}`: the whole user. A new address of one's own asks for the `password`. */
export const UpdateUser = Type.Object({
  ...profile,
  id: OptionalString,
  password: OptionalString,
  auth_service: OptionalString,
});
export type UpdateUser = Static<typeof UpdateUser>;

/** Body of `PUT /users/{user_id}/patch`: what is left out or null stays. */
export const PatchUser = Type.Object({
  username: Maybe(Type.String()),
  email: Maybe(Type.String()),
  password: Maybe(Type.String()),
  nickname: Maybe(Type.String()),
  first_name: Maybe(Type.String()),
  last_name: Maybe(Type.String()),
  position: Maybe(Type.String()),
  locale: Maybe(Type.String()),
  timezone: Maybe(StringMap),
  props: Maybe(StringMap),
  notify_props: Maybe(StringMap),
});
export type PatchUser = Static<typeof PatchUser>;

/** Query of `GET /users`. */
export const ListUsersQuery = Type.Object({
  page: OptionalString,
  per_page: OptionalString,
  in_team: OptionalString,
  not_in_team: OptionalString,
  in_channel: OptionalString,
  not_in_channel: OptionalString,
  in_group: OptionalString,
  not_in_group: OptionalString,
  group_constrained: OptionalString,
  without_team: OptionalString,
  active: OptionalString,
  inactive: OptionalString,
  role: OptionalString,
  roles: OptionalString,
  channel_roles: OptionalString,
  team_roles: OptionalString,
  sort: OptionalString,
});
export type ListUsersQuery = Static<typeof ListUsersQuery>;

/** Body of `POST /users/search`. */
export const SearchUsers = Type.Object({
  term: OptionalString,
  team_id: OptionalString,
  not_in_team_id: OptionalString,
  in_channel_id: OptionalString,
  not_in_channel_id: OptionalString,
  in_group_id: OptionalString,
  not_in_group_id: OptionalString,
  group_constrained: OptionalBoolean,
  allow_inactive: OptionalBoolean,
  without_team: OptionalBoolean,
  limit: Type.Optional(Type.Integer()),
  role: OptionalString,
  roles: Maybe(Strings),
  channel_roles: Maybe(Strings),
  team_roles: Maybe(Strings),
});
export type SearchUsers = Static<typeof SearchUsers>;

/** Query of `GET /users/autocomplete`. */
export const AutocompleteUsersQuery = Type.Object({
  in_team: OptionalString,
  in_channel: OptionalString,
  name: OptionalString,
  limit: OptionalString,
});

/** Answer of `GET /users/autocomplete`; `out_of_channel` only when a channel is named. */
export const UserAutocomplete = Type.Object({ users: Users, out_of_channel: Type.Optional(Users) });
export type UserAutocomplete = Static<typeof UserAutocomplete>;

/** Answer of `GET /users/stats` and `GET /users/stats/filtered`. */
export const UsersStats = Type.Object({ total_users_count: Type.Integer() });
export type UsersStats = Static<typeof UsersStats>;

/** Query of `GET /users/stats/filtered`. */
export const FilteredUsersStatsQuery = Type.Object({
  in_team: OptionalString,
  in_channel: OptionalString,
  include_deleted: OptionalString,
  include_bots: OptionalString,
  roles: OptionalString,
  channel_roles: OptionalString,
  team_roles: OptionalString,
});

/** Query of `POST /users/ids`: `since` leaves out who has not changed since then. */
export const UsersByIdsQuery = Type.Object({ since: OptionalString });

/** Body of `PUT /users/{user_id}/password`. */
export const ChangePassword = Type.Object({ current_password: OptionalString, new_password: OptionalString });
export type ChangePassword = Static<typeof ChangePassword>;

/** Body of `PUT /users/{user_id}/roles`, and of the roles of team and channel members. */
export const UpdateRoles = Type.Object({ roles: OptionalString });
export type UpdateRoles = Static<typeof UpdateRoles>;

/** Body and answer of `PUT /users/{user_id}/auth`. */
export const UserAuth = Type.Object({ auth_data: OptionalString, auth_service: OptionalString });
export type UserAuth = Static<typeof UserAuth>;

/** Body of `PUT /users/{user_id}/active`. */
export const UpdateActive = Type.Object({ active: OptionalBoolean });
export type UpdateActive = Static<typeof UpdateActive>;

/** Answer of `POST /users/group_channels`: the members of each group message channel. */
export const UsersByChannel = MapOf(Users);
export type UsersByChannel = Static<typeof UsersByChannel>;

/** Answer of `POST /users/{user_id}/convert_to_bot`. */
export const Bot = Type.Object({
  user_id: Type.String(),
  username: Type.String(),
  display_name: OptionalString,
  description: OptionalString,
  owner_id: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
});
export type Bot = Static<typeof Bot>;

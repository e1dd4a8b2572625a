import { type Static, Type } from 'typebox';
import { ErrorBody } from '../core/error.ts';
import { PageNumber } from '../core/paging.ts';
import { Maybe, Nullable, OptionalBoolean, OptionalString, Time } from '../core/schema.ts';

/**
 * Query of `GET /teams/{team_id}`, `/channels/{channel_id}` and `/files/{file_id}` for reviewers of a flagged message, who see what
 * the message stands in.
 */
export const ReviewerPass = Type.Object({ as_content_reviewer: OptionalString, flagged_post_id: OptionalString });
export type ReviewerPass = Static<typeof ReviewerPass>;

/** `O`: anybody may join; `I`: by invitation. */
export type TeamType = 'O' | 'I';

/** A team: `GET /teams/{team_id}`, `/teams/name/{name}`. Those who may not invite get an empty `invite_id`. */
export const Team = Type.Object({
  id: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  display_name: Type.String(),
  name: Type.String(),
  description: Type.String(),
  email: Type.String(),
  type: Type.Unsafe<TeamType>({ type: 'string' }),
  company_name: Type.String(),
  allowed_domains: Type.String(),
  invite_id: Type.String(),
  allow_open_invite: Type.Boolean(),
  last_team_icon_update: Type.Optional(Time),
  scheme_id: Nullable(Type.String()),
  group_constrained: Nullable(Type.Boolean()),
  policy_id: Nullable(Type.String()),
  cloud_limits_archived: Type.Boolean(),
});
export type Team = Static<typeof Team>;

/** Many teams: `GET /teams`, `GET /users/{user_id}/teams`, `POST /teams/search`. */
export const Teams = Type.Array(Team);

/** Paged form of `GET /teams?include_total_count=true` and of a search with `page` and `per_page`. */
export const TeamsWithCount = Type.Object({ teams: Teams, total_count: Type.Integer() });
export type TeamsWithCount = Static<typeof TeamsWithCount>;

/** Query of `GET /teams`. */
export const ListTeamsQuery = Type.Object({
  page: OptionalString,
  per_page: OptionalString,
  include_total_count: OptionalString,
  exclude_policy_constrained: OptionalString,
});

/** Body of `POST /teams` and, with the id, of `PUT /teams/{team_id}`. */
export const TeamBody = Type.Object({
  id: OptionalString,
  name: OptionalString,
  display_name: OptionalString,
  description: OptionalString,
  type: OptionalString,
  email: OptionalString,
  company_name: OptionalString,
  allowed_domains: OptionalString,
  invite_id: OptionalString,
  allow_open_invite: OptionalBoolean,
  scheme_id: Maybe(Type.String()),
  group_constrained: Maybe(Type.Boolean()),
});
export type TeamBody = Static<typeof TeamBody>;

/** Body of `PUT /teams/{team_id}/patch`: what is left out or null stays. */
export const PatchTeam = Type.Object({
  display_name: Maybe(Type.String()),
  description: Maybe(Type.String()),
  company_name: Maybe(Type.String()),
  allowed_domains: Maybe(Type.String()),
  allow_open_invite: Maybe(Type.Boolean()),
  group_constrained: Maybe(Type.Boolean()),
});
export type PatchTeam = Static<typeof PatchTeam>;

/** Body of `PUT /teams/{team_id}/privacy` and `PUT /channels/{channel_id}/privacy`. */
export const UpdatePrivacy = Type.Object({ privacy: OptionalString });

/** Body of `POST /teams/search`. */
export const SearchTeams = Type.Object({
  term: OptionalString,
  page: Maybe(PageNumber),
  per_page: Maybe(PageNumber),
  allow_open_invite: Maybe(Type.Boolean()),
  group_constrained: Maybe(Type.Boolean()),
  include_group_constrained: Maybe(Type.Boolean()),
  exclude_policy_constrained: Maybe(Type.Boolean()),
});
export type SearchTeams = Static<typeof SearchTeams>;

/** Membership of a team: `GET /teams/{team_id}/members[/{user_id}]`, `GET /users/{user_id}/teams/members`. */
export const TeamMember = Type.Object({
  team_id: Type.String(),
  user_id: Type.String(),
  roles: Type.String(),
  delete_at: Time,
  scheme_guest: Type.Boolean(),
  scheme_user: Type.Boolean(),
  scheme_admin: Type.Boolean(),
  explicit_roles: Type.String(),
});
export type TeamMember = Static<typeof TeamMember>;
export const TeamMembers = Type.Array(TeamMember);

/** Query of `GET /teams/{team_id}/members`. */
export const ListTeamMembersQuery = Type.Object({
  page: OptionalString,
  per_page: OptionalString,
  sort: OptionalString,
  exclude_deleted_users: OptionalString,
});

/** Body of `POST /teams/{team_id}/members`; an array of it for `POST .../members/batch`. */
export const AddTeamMember = Type.Object({ team_id: OptionalString, user_id: OptionalString });
export type AddTeamMember = Static<typeof AddTeamMember>;
export const AddTeamMembers = Type.Array(AddTeamMember);

/** Query of `POST /teams/{team_id}/members/batch`: with `graceful` each user has an outcome of its own. */
export const AddTeamMembersQuery = Type.Object({ graceful: OptionalString });
export const TeamMemberWithError = Type.Object({
  user_id: Type.String(),
  member: Nullable(TeamMember),
  error: Nullable(ErrorBody),
});
export type TeamMemberWithError = Static<typeof TeamMemberWithError>;
export const TeamMembersWithErrors = Type.Array(TeamMemberWithError);

/** Query of `POST /teams/members/invite`, which joins the caller by an invite id or token. */
export const JoinByInviteQuery = Type.Object({ invite_id: OptionalString, token: OptionalString });

/** Answer of `GET /teams/invite/{invite_id}`: what somebody without an account may see. */
export const TeamInviteInfo = Type.Object({
  display_name: Type.String(),
  description: Type.String(),
  name: Type.String(),
  id: Type.String(),
});
export type TeamInviteInfo = Static<typeof TeamInviteInfo>;

/** Answer of `GET /teams/name/{name}/exists`. */
export const TeamExists = Type.Object({ exists: Type.Boolean() });
export type TeamExists = Static<typeof TeamExists>;

/** Answer of `GET /teams/{team_id}/stats`. */
export const TeamStats = Type.Object({
  team_id: Type.String(),
  total_member_count: Type.Integer(),
  active_member_count: Type.Integer(),
});
export type TeamStats = Static<typeof TeamStats>;

/** Answer of `GET /users/{user_id}/teams/{team_id}/unread`, and its list `GET /users/{user_id}/teams/unread`. */
export const TeamUnread = Type.Object({
  team_id: Type.String(),
  msg_count: Type.Integer(),
  mention_count: Type.Integer(),
  mention_count_root: Type.Integer(),
  msg_count_root: Type.Integer(),
  thread_count: Type.Integer(),
  thread_mention_count: Type.Integer(),
  thread_urgent_mention_count: Type.Integer(),
});
export type TeamUnread = Static<typeof TeamUnread>;
export const TeamUnreads = Type.Array(TeamUnread);

/** Query of `GET /users/{user_id}/teams/unread`. */
export const TeamUnreadsQuery = Type.Object({
  exclude_team: OptionalString,
  include_collapsed_threads: OptionalString,
});

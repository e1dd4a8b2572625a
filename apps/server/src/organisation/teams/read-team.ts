import { maxPerPage, type Page, pageOf } from '@parley/contract/core/paging.ts';
import type {
  ReviewerPass,
  SearchTeams,
  Team,
  TeamInviteInfo,
  TeamStats,
  TeamsWithCount,
} from '@parley/contract/organisation/teams.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidUrl } from '../../core/http/index.ts';
import { requireTeam } from './membership.ts';
import { mayReadTeam, requireInTeam, requireOwnOrOthers, visibleParts } from './policy.ts';
import { isReviewing } from './reviewer-pass.ts';
import * as store from './store.ts';
import { isTeamName } from './team-fields.ts';
import { sanitized, toWire } from './wire.ts';

/** A team as this reader may see it. */
export async function seenBy(core: Core, actor: Actor, team: store.TeamRow): Promise<Team> {
  return sanitized(toWire(team), await visibleParts(core, actor, team.id));
}

/** GET /teams/{team_id}; also for reviewers of a flagged message in the team. */
export async function teamById(core: Core, actor: Actor, id: string, pass: ReviewerPass): Promise<Team> {
  const team = await requireTeam(core, id);
  const isOpen = await isReviewing(core, actor, pass, {
    isPlace: ({ teamId }) => teamId === id,
    mismatch: 'api.team.get_team.flagged_post_mismatch.app_error',
  });
  if (!isOpen && !(await mayReadTeam(core, actor, team))) throw forbidden('view_team');
  return seenBy(core, actor, team);
}

/** GET /teams/name/{name}: an open team is found by whoever knows its name. */
export async function teamByName(core: Core, actor: Actor, name: string): Promise<Team> {
  if (!isTeamName(name)) throw invalidUrl('team_name');
  const team = await store.findTeam(core.db, { name });
  if (!team) throw new AppError('app.team.get_by_name.missing.app_error', 404, 'There is no team with this name.');
  if (!team.allow_open_invite && !(await mayReadTeam(core, actor, team))) throw forbidden('view_team');
  return seenBy(core, actor, team);
}

/** GET /teams/name/{name}/exists: what the reader may not see does not exist. */
export async function teamExists(core: Core, actor: Actor, name: string): Promise<boolean> {
  const team = await store.findTeam(core.db, { name });
  return team !== undefined && mayReadTeam(core, actor, team);
}

/** GET /users/{user_id}/teams */
export async function teamsOf(core: Core, actor: Actor, userId: string): Promise<Team[]> {
  requireOwnOrOthers(actor, userId);
  const teams = await store.teamsOfUser(core.db, userId);
  return Promise.all(teams.map((team) => seenBy(core, actor, team)));
}

/** Which teams the actor may find: open ones, closed ones, or both; 403 for neither. */
function findable(actor: Actor): boolean | undefined {
  const [open, closed] = [holds(actor, 'list_public_teams'), holds(actor, 'list_private_teams')];
  if (open && closed) return undefined;
  if (open || closed) return open;
  throw new AppError(
    'api.team.get_all_teams.insufficient_permissions',
    403,
    'You may not list the teams of this server.',
  );
}

/** GET /teams: one page, by display name; with the number of all if asked for. */
export async function listTeams(
  core: Core,
  actor: Actor,
  page: Page,
  options: { withCount: boolean; withoutPolicy: boolean },
): Promise<Team[] | TeamsWithCount> {
  if (options.withoutPolicy) requirePolicyReader(actor);
  const { rows, total } = await store.findTeams(core.db, { open: findable(actor), archived: true }, page);
  const teams = await Promise.all(rows.map((team) => seenBy(core, actor, team)));
  return options.withCount ? { teams, total_count: total } : teams;
}

/** POST /teams/search: by parts of the name; paged only for those who may list all teams. */
export async function searchTeams(core: Core, actor: Actor, query: SearchTeams): Promise<Team[] | TeamsWithCount> {
  if (query.exclude_policy_constrained) requirePolicyReader(actor);
  const [open, closed] = [holds(actor, 'list_public_teams'), holds(actor, 'list_private_teams')];
  if (!open && !closed) return [];
  const isPaged = typeof query.page === 'number' && typeof query.per_page === 'number';
  if (isPaged && !(open && closed)) {
    throw new AppError(
      'api.team.search_teams.pagination_not_implemented.public_team_search',
      501,
      'This search has no pages.',
    );
  }
  const filter = {
    term: query.term ?? '',
    open: open && closed ? (query.allow_open_invite ?? undefined) : open,
    ...(query.group_constrained === true ? { groupConstrained: true } : {}),
  };
  const page = isPaged
    ? pageOf({ page: String(query.page), per_page: String(query.per_page) })
    : pageOf({ per_page: String(maxPerPage) });
  const { rows, total } = await store.findTeams(core.db, { ...filter, archived: false }, page);
  const teams = await Promise.all(rows.map((team) => seenBy(core, actor, team)));
  return isPaged ? { teams, total_count: total } : teams;
}

function requirePolicyReader(actor: Actor): void {
  if (!holds(actor, 'sysconsole_read_compliance_data_retention_policy'))
    throw forbidden('sysconsole_read_compliance_data_retention_policy');
}

/** GET /teams/invite/{invite_id}: what somebody with the code of an open team learns without an account. */
export async function inviteInfo(core: Core, inviteId: string): Promise<TeamInviteInfo> {
  const team = await requireInvitingTeam(core, inviteId);
  if (team.type !== 'O') throw new AppError('api.team.get_invite_info.not_open_team', 403, 'This team is not open.');
  return { display_name: team.display_name, description: team.description, name: team.name, id: team.id };
}

/** The team that an invitation code belongs to; 404 for a code that is unknown, renewed or of an archived team. */
export async function requireInvitingTeam(core: Core, inviteId: string): Promise<store.TeamRow> {
  const team = await store.findTeam(core.db, { invite_id: inviteId });
  if (!team || team.delete_at)
    throw new AppError('app.team.get_by_invite_id.finding.app_error', 404, 'This invitation is not valid any more.');
  return team;
}

/** GET /teams/{team_id}/stats */
export async function teamStats(core: Core, actor: Actor, id: string): Promise<TeamStats> {
  await requireInTeam(core, actor, id, 'view_team');
  const { total, active } = await store.countMembers(core.db, id);
  return { team_id: id, total_member_count: total, active_member_count: active };
}

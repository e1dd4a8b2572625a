import type { Actor } from '../../core/authz/actor.ts';
import { memberRoles, type PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { teamRoles } from '../schemes/index.ts';
import { findMember, findTeam, type TeamMemberRow, type TeamRow } from './store.ts';

const CACHED_TEAMS = 20_000;
const CACHED_MEMBERS = 100_000;

const teams = perServer((_: Core) => new Cache<TeamRow>(CACHED_TEAMS));
/** `null` where there is no membership: asked as often as those that are. */
const members = perServer((_: Core) => new Cache<TeamMemberRow | null>(CACHED_MEMBERS));

const memberKey = (teamId: string, userId: string): string => `${teamId} ${userId}`;

export const noSuchTeam = (): AppError => new AppError('app.team.get.find.app_error', 404, 'There is no such team.');

/** The team, archived or not; 404 if there is none. */
export function requireTeam(core: Core, id: string): Promise<TeamRow> {
  return teams(core).get(id, async () => {
    const team = await findTeam(core.db, { id });
    if (!team) throw noSuchTeam();
    return team;
  });
}

/** The membership of a user who is in the team now; null for all others. */
export function teamMembership(core: Core, teamId: string, userId: string): Promise<TeamMemberRow | null> {
  return members(core).get(memberKey(teamId, userId), async () => {
    const member = await findMember(core.db, teamId, userId);
    return member && !member.delete_at ? member : null;
  });
}

/** The scheme of a team; null where there is none, for direct and group channels ('') and for teams that are not there. */
export async function schemeOfTeam(core: Core, teamId: string): Promise<string | null> {
  if (!teamId) return null;
  try {
    return (await requireTeam(core, teamId)).scheme_id;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The names of the roles that a team gives. */
export const rolesOfTeam = async (core: Core, teamId: string): Promise<PlaceRoles> =>
  teamRoles(core, await schemeOfTeam(core, teamId));

/** What the actor may do in a team, by the system's roles and the team's. */
export async function teamPermissions(core: Core, actor: Actor, teamId: string): Promise<ReadonlySet<Permission>> {
  const member = teamId ? await teamMembership(core, teamId, actor.userId) : null;
  if (!member) return actor.permissions;
  return core.roles.permissionsOf([...actor.roles, ...memberRoles(await rolesOfTeam(core, teamId), member)]);
}

/** Whether the actor may do this in the team. */
export async function mayInTeam(core: Core, actor: Actor, teamId: string, permission: Permission): Promise<boolean> {
  return (await teamPermissions(core, actor, teamId)).has(permission);
}

/** Keeps the caches true: teams and memberships are read anew after they changed. */
export function watchChanges(core: Core): void {
  core.events.on('team_changed', ({ teamId }) => teams(core).delete(teamId));
  core.events.on('team_member_changed', ({ teamId, userId }) => members(core).delete(memberKey(teamId, userId)));
}

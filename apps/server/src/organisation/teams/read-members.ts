import type { Page } from '@parley/contract/core/paging.ts';
import type { TeamMember } from '@parley/contract/organisation/teams.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { teamRoles } from '../schemes/index.ts';
import { rolesOfTeam } from './membership.ts';
import { requireInTeam } from './policy.ts';
import * as store from './store.ts';
import { memberToWire } from './wire.ts';

/** GET /teams/{team_id}/members */
export async function listMembers(
  core: Core,
  actor: Actor,
  teamId: string,
  page: Page,
  options: { byUsername: boolean; withoutDeactivated: boolean },
): Promise<TeamMember[]> {
  await requireInTeam(core, actor, teamId, 'view_team');
  const roles = await rolesOfTeam(core, teamId);
  return (await store.listMembers(core.db, teamId, page, options)).map((member) => memberToWire(member, roles));
}

export const noSuchMember = (): AppError =>
  new AppError('app.team.get_member.missing.app_error', 404, 'This user is not in the team.');

/** GET /teams/{team_id}/members/{user_id}: also a membership that has ended. */
export async function memberOf(core: Core, actor: Actor, teamId: string, userId: string): Promise<TeamMember> {
  await requireInTeam(core, actor, teamId, 'view_team');
  const member = await store.findMember(core.db, teamId, userId);
  if (!member) throw noSuchMember();
  return memberToWire(member, await rolesOfTeam(core, teamId));
}

/** POST /teams/{team_id}/members/ids */
export async function membersByIds(
  core: Core,
  actor: Actor,
  teamId: string,
  userIds: readonly string[],
): Promise<TeamMember[]> {
  if (userIds.length === 0) throw invalidBody('user_ids');
  await requireInTeam(core, actor, teamId, 'view_team');
  const roles = await rolesOfTeam(core, teamId);
  return (await store.findMembers(core.db, teamId, userIds)).map((member) => memberToWire(member, roles));
}

/** GET /users/{user_id}/teams/members */
export async function membershipsOf(core: Core, actor: Actor, userId: string): Promise<TeamMember[]> {
  if (actor.userId !== userId && !holds(actor, 'read_other_users_teams')) throw forbidden('read_other_users_teams');
  const members = await store.membershipsOf(core.db, userId);
  return members.map((member) => memberToWire(member, teamRoles(core, member.scheme_id)));
}

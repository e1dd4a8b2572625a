import type { AddTeamMember, TeamMember, TeamMemberWithError } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { findById, requireUser, type UserRow } from '../../identity/users/index.ts';
import { teamRoles } from '../schemes/index.ts';
import { addToTeam } from './add-member.ts';
import { mayInTeam, requireTeam } from './membership.ts';
import { requireInvitingTeam } from './read-team.ts';
import type { TeamRow } from './store.ts';
import { memberToWire } from './wire.ts';

const MOST_AT_ONCE = 256;

/** POST /teams/{team_id}/members: joins an open team, or adds somebody else. */
export async function addMember(core: Core, actor: Actor, teamId: string, input: AddTeamMember): Promise<TeamMember> {
  if (input.team_id !== teamId) throw invalidBody('team_id');
  if (!input.user_id || !isId(input.user_id)) throw invalidBody('user_id');
  const team = await requireTeam(core, teamId);
  await requireMayAdd(core, actor, team, [input.user_id]);
  return join(core, actor, team, await accountToAdd(core, actor, input.user_id));
}

/**
 * POST /teams/{team_id}/members/batch: the first refusal ends it, or with `graceful` each user has an outcome of its own. Those
 * already in are given as they are.
 */
export async function addMembers(
  core: Core,
  actor: Actor,
  teamId: string,
  inputs: readonly AddTeamMember[],
  graceful: boolean,
): Promise<TeamMember[] | TeamMemberWithError[]> {
  if (inputs.length === 0 || inputs.length > MOST_AT_ONCE) throw invalidBody('members');
  const ids = inputs.map((input) => input.user_id ?? '');
  if (!ids.every(isId)) throw invalidBody('user_id');
  const team = await requireTeam(core, teamId);
  await requireMayAdd(core, actor, team, ids, 'others');
  if (inputs.some((input) => input.team_id !== teamId)) throw invalidBody('team_id');
  if (graceful) return Promise.all(ids.map((id) => outcome(core, actor, team, id)));
  const users = [];
  for (const id of ids) users.push(await accountToAdd(core, actor, id));
  const members = [];
  for (const user of users) members.push(await join(core, actor, team, user));
  return members;
}

async function outcome(core: Core, actor: Actor, team: TeamRow, userId: string): Promise<TeamMemberWithError> {
  try {
    return { user_id: userId, member: await join(core, actor, team, await requireUser(core.db, userId)), error: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { id, message, detail, status } = error;
    return { user_id: userId, member: null, error: { id, message, detailed_error: detail, status_code: status } };
  }
}

/** POST /teams/members/invite: joins the team of the invitation code. */
export async function joinByInvite(
  core: Core,
  actor: Actor,
  query: { invite_id?: string; token?: string },
): Promise<TeamMember> {
  if (query.token)
    throw new AppError('api.user.create_user.signup_link_invalid.app_error', 400, 'This invitation is not valid.');
  if (!query.invite_id)
    throw new AppError('api.team.add_user_to_team.missing_parameter.app_error', 400, 'The invitation code is missing.');
  if (actor.isGuest)
    throw new AppError(
      'api.team.add_user_to_team_from_invite.guest.app_error',
      403,
      'Guests are put into teams by others.',
    );
  const team = await requireInvitingTeam(core, query.invite_id);
  return join(core, actor, team, await requireUser(core.db, actor.userId));
}

async function join(core: Core, actor: Actor, team: TeamRow, user: UserRow): Promise<TeamMember> {
  const member = await write(core, (write) => addToTeam(core, write, team, user, { actorId: actor.userId }));
  return memberToWire(member, teamRoles(core, team.scheme_id));
}

/** Oneself into an open team, others with the right to add, guests with the right to invite guests. */
async function requireMayAdd(
  core: Core,
  actor: Actor,
  team: TeamRow,
  userIds: readonly string[],
  whom: 'anybody' | 'others' = 'anybody',
): Promise<void> {
  const joinsAlone = whom === 'anybody' && userIds.every((id) => id === actor.userId);
  if (joinsAlone) {
    const permission = team.allow_open_invite ? 'join_public_teams' : 'join_private_teams';
    if (actor.isGuest || !(await mayInTeam(core, actor, team.id, permission))) throw forbidden(permission);
    return;
  }
  if (!(await mayInTeam(core, actor, team.id, 'add_user_to_team'))) throw forbidden('add_user_to_team');
}

async function accountToAdd(core: Core, actor: Actor, userId: string): Promise<UserRow> {
  const user = await findById(core.db, userId);
  if (!user) throw new AppError('api.team.user.missing_account', 404, 'There is no such account.');
  const isGuest = user.roles.split(' ').includes('system_guest');
  if (isGuest && !actor.permissions.has('invite_guest')) throw forbidden('invite_guest');
  return user;
}

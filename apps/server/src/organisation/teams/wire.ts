import type { Team, TeamMember, TeamType } from '@parley/contract/organisation/teams.ts';
import { memberRoles, type PlaceRoles } from '../../core/authz/member-roles.ts';
import type { TeamMemberRow, TeamRow } from './store.ts';

/** A team with everything, for those who may manage or invite; see `sanitized` for the others. */
export function toWire({ last_team_icon_update: icon, ...team }: TeamRow): Team {
  return { ...team, type: team.type as TeamType, ...(icon ? { last_team_icon_update: icon } : {}) };
}

/** A team as a reader may see it: the e-mail address is for those who manage it, the invitation code for those who may invite. */
export function sanitized(team: Team, may: { manage: boolean; invite: boolean }): Team {
  return {
    ...team,
    ...(may.manage ? {} : { email: '' }),
    ...(may.invite ? {} : { invite_id: '' }),
  };
}

/** A membership with the names of the roles that the team gives. */
export function memberToWire(member: TeamMemberRow, roles: PlaceRoles): TeamMember {
  return {
    team_id: member.team_id,
    user_id: member.user_id,
    roles: memberRoles(roles, member).join(' '),
    delete_at: member.delete_at,
    scheme_guest: member.scheme_guest,
    scheme_user: member.scheme_user,
    scheme_admin: member.scheme_admin,
    explicit_roles: member.roles,
  };
}

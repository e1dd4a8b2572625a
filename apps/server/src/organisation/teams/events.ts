import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { WireEvent } from '../../core/events/index.ts';
import type { TeamMemberRow, TeamRow } from './store.ts';
import { memberToWire, sanitized, toWire } from './wire.ts';

/** The user hears of the new team. */
export const addedToTeam = (teamId: string, userId: string): WireEvent<'added_to_team'> => ({
  event: 'added_to_team',
  data: { team_id: teamId, user_id: userId },
  audience: { userId },
});

/** The team hears who left, and so does the one who left. */
export function leftTeam(teamId: string, userId: string): WireEvent<'leave_team'>[] {
  const data = { team_id: teamId, user_id: userId };
  return [
    { event: 'leave_team', data, audience: { teamId, omitUserIds: [userId] } },
    { event: 'leave_team', data, audience: { userId } },
  ];
}

/** Everybody in the team gets its new state, without what only some may see. */
export function teamChanged(
  event: 'update_team' | 'update_team_scheme' | 'delete_team' | 'restore_team',
  row: TeamRow,
): WireEvent<typeof event> {
  const team = sanitized(toWire(row), { manage: false, invite: false });
  return { event, data: { team }, audience: { teamId: row.id } };
}

/** The user hears of other roles in the team. */
export const memberRolesChanged = (member: TeamMemberRow, roles: PlaceRoles): WireEvent<'memberrole_updated'> => ({
  event: 'memberrole_updated',
  data: { member: memberToWire(member, roles) },
  audience: { userId: member.user_id },
});

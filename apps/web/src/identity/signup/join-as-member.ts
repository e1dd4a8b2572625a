import type { User } from '@parley/contract/identity/users.ts';
import type { TeamMember } from '@parley/contract/organisation/teams.ts';
import { call, EntryError, rememberTeam } from '../entry/index.ts';
import type { Invitation } from './invitation.ts';

/**
 * Joins the invitation's team with the session there is. False without a session: then an account comes first.
 * Throws when the server refuses (the link ran out, the team takes certain addresses only).
 */
export async function joinAsMember(invitation: Invitation): Promise<boolean> {
  try {
    await call<User>('GET', '/users/me');
  } catch (error) {
    if (error instanceof EntryError && error.status === 401) return false;
    throw error;
  }
  const member = await call<TeamMember>('POST', `/teams/members/invite${invitation.joinQuery}`);
  const team = await call<{ name: string }>('GET', `/teams/${member.team_id}`);
  rememberTeam(team.name);
  return true;
}

import type { Core } from '../../core/core.ts';
import { followGuests } from './guests.ts';
import { acceptInvitations } from './invitations.ts';
import { watchChanges } from './membership.ts';
import { routes } from './routes.ts';
import './signals.ts';
import './tables.ts';
import { followSchemes } from './team-scheme.ts';

export { addToTeam } from './add-member.ts';
export { joinTeamLifecycle } from './lifecycle.ts';
export { mayInTeam, noSuchTeam, requireTeam, schemeOfTeam, teamMembership, teamPermissions } from './membership.ts';
export { requireInTeam } from './policy.ts';
export { seenBy as teamSeenBy } from './read-team.ts';
export { admitReviewers, type FlaggedPlace, isReviewing } from './reviewer-pass.ts';
export { findMember as findTeamMember, findTeam, type TeamMemberRow, type TeamRow, teamsOfUser } from './store.ts';

export async function register(core: Core): Promise<void> {
  watchChanges(core);
  acceptInvitations(core);
  followGuests(core);
  followSchemes(core);
  await routes(core);
}

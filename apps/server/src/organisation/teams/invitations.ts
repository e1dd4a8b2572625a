import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { onInvitation } from '../../identity/users/index.ts';
import { addToTeam } from './add-member.ts';
import { requireInvitingTeam } from './read-team.ts';
import { isAllowedDomain } from './team-fields.ts';

/** Lets people sign up with a team's invitation code: the account is made and put into the team, or neither. */
export function acceptInvitations(core: Core): void {
  onInvitation(core, {
    async accept({ inviteId }, input) {
      if (!inviteId)
        throw new AppError('api.user.create_user.signup_link_invalid.app_error', 404, 'This invitation is not valid.');
      const team = await requireInvitingTeam(core, inviteId);
      if (!isAllowedDomain(input.email ?? '', team.allowed_domains)) {
        throw new AppError(
          'api.team.invite_members.invalid_email.app_error',
          403,
          'The e-mail address is not of the domains of this team.',
        );
      }
      return async (write, user) => {
        await addToTeam(core, write, team, user, { actorId: user.id });
      };
    },
  });
}

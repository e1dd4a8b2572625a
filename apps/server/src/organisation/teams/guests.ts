import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';
import { teamRoles } from '../schemes/index.ts';
import { memberRolesChanged } from './events.ts';
import { setGuestOfTeams } from './store.ts';

/** Who becomes a guest of the server is one in every team, and an administrator of none; and back. */
export function followGuests(core: Core): void {
  joinUserLifecycle(core, {
    async guestChanged(write, { user, isGuest }) {
      for (const member of await setGuestOfTeams(write.db, user.id, isGuest)) {
        write.afterCommit(() =>
          core.events.signal('team_member_changed', { teamId: member.team_id, userId: member.user_id }),
        );
        if (!member.delete_at) write.publish(memberRolesChanged(member, teamRoles(core, member.scheme_id)));
      }
    },
  });
}

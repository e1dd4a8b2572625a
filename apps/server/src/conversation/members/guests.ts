import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';
import { setGuestOfChannels, withRoles } from '../channels/index.ts';
import { memberUpdated } from './events.ts';

/** Who becomes a guest of the server is one in every channel, and an administrator of none; and back. */
export function followGuests(core: Core): void {
  joinUserLifecycle(core, {
    async guestChanged(write, { user, isGuest }) {
      for (const member of await setGuestOfChannels(write.db, user.id, isGuest)) {
        const { channel_id: channelId, user_id: userId } = member;
        write.afterCommit(() => core.events.signal('channel_member_changed', { channelId, userId }));
        write.publish(memberUpdated(...withRoles(core, member)));
      }
    },
  });
}

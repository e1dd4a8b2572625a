import type { Core } from '../../core/core.ts';
import { followTeams } from './default-channels.ts';
import { followGuests } from './guests.ts';
import { routes } from './routes.ts';

export { memberUpdated } from './events.ts';
export { joinChannel } from './join-channel.ts';
export { leaveChannel } from './leave-channel.ts';
export { noSuchMember } from './read-members.ts';

export function register(core: Core): void {
  followTeams(core);
  followGuests(core);
  routes(core);
}

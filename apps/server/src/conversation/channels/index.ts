import type { Core } from '../../core/core.ts';
import { watchChanges } from './access.ts';
import { routes } from './routes.ts';
import { routesOfAll } from './routes-all.ts';
import './signals.ts';
import { placesOf } from './store.ts';
import './tables.ts';

export {
  channelMembership,
  channelPermissions,
  mayInChannel,
  mayReadChannel,
  mayReadContent,
  noSuchChannel,
  requireChannel,
  requireInChannel,
  rolesOfChannel,
  schemesOfChannel,
} from './access.ts';
export { FIRST_CHANNELS, TOWN_SQUARE } from './first-channels.ts';
export { joinChannelLifecycle, tellChannelLifecycle } from './lifecycle.ts';
export { membersByIds, membershipsInTeam, membershipsOfUser, membersOfChannel } from './lists.ts';
export {
  type ChannelMemberRow,
  type ChannelRow,
  deleteChannelMember,
  findChannel,
  findChannelByName,
  findChannelMember,
  insertChannel,
  insertChannelMember,
  memberIds as channelMemberIds,
  type SchemesOfChannel,
  setGuestOfChannels,
  updateChannel,
  updateChannelMember,
} from './store.ts';
export { memberToWire, toWire, withRoles } from './wire.ts';

export function register(core: Core): void {
  watchChanges(core);
  routes(core);
  routesOfAll(core);
  core.realtime.setMembershipSource((userId) => placesOf(core.db, userId));
}

import type { Moderation } from '@parley/contract/conversation/moderation.ts';
import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Core } from '../../core/core.ts';
import { channelRoles, higherRoles } from '../../organisation/schemes/index.ts';
import { requireTeam } from '../../organisation/teams/index.ts';
import { requireChannel, schemesOfChannel } from '../channels/index.ts';
import { linesOf, type Permitted } from './lines.ts';

/** GET /channels/{channel_id}/moderations: direct and group channels have no team and so none. */
export async function moderationsOf(core: Core, channelId: string): Promise<Moderation[]> {
  const channel = await requireChannel(core, channelId);
  await requireTeam(core, channel.team_id);
  const schemes = await schemesOfChannel(core, channel);
  return linesOf(
    channel.type,
    permitted(core, channelRoles(core, schemes)),
    permitted(core, higherRoles(core, schemes)),
  );
}

const permitted = (core: Core, roles: PlaceRoles): Permitted => ({
  user: core.roles.permissionsOf([roles.user]),
  guest: core.roles.permissionsOf([roles.guest]),
});

import { mayInChannel, requireChannel } from '../../conversation/channels/index.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';

/** Which places a list or search looks into. */
export interface Places {
  readonly inTeam?: string | undefined;
  readonly notInTeam?: string | undefined;
  readonly inChannel?: string | undefined;
  readonly notInChannel?: string | undefined;
  readonly withoutTeam?: boolean;
}

/** Throws 403 unless the actor may see who is in these places; one that does not exist is refused alike. */
export async function requireMayLookInto(core: Core, actor: Actor, places: Places): Promise<void> {
  if (places.withoutTeam && !holds(actor, 'list_users_without_team')) throw forbidden('list_users_without_team');
  for (const team of [places.inTeam, places.notInTeam]) {
    if (team && !(await mayInTeam(core, actor, team, 'view_team'))) throw forbidden('view_team');
  }
  for (const channel of [places.inChannel, places.notInChannel]) {
    if (channel && !(await mayReadMembers(core, actor, channel))) throw forbidden('read_channel');
  }
}

async function mayReadMembers(core: Core, actor: Actor, channelId: string): Promise<boolean> {
  try {
    return await mayInChannel(core, actor, await requireChannel(core, channelId), 'read_channel');
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

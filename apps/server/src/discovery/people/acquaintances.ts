import type { UsersByChannel } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { channelMates, groupMates } from './store.ts';
import { present } from './wire.ts';

const MOST_CHANNELS = 1000;

/** GET /users/known: the ids of those with whom the actor shares a channel. */
export const knownIds = (core: Core, actor: Actor): Promise<string[]> => channelMates(core.db, actor.userId);

/** POST /users/group_channels: the others in each group message of the actor's; other channels are passed over. */
export async function groupMembers(core: Core, actor: Actor, channelIds: readonly string[]): Promise<UsersByChannel> {
  if (channelIds.length === 0 || channelIds.length > MOST_CHANNELS) {
    throw new AppError('api.payload.parse.error', 400, 'Name the channels.');
  }
  const mates = Map.groupBy(await groupMates(core.db, actor.userId, channelIds), (mate) => mate.channel_id);
  return Object.fromEntries([...mates].map(([id, users]) => [id, users.map((user) => present(core, actor, user))]));
}

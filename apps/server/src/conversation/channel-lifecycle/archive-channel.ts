import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import {
  type ChannelRow,
  noSuchChannel,
  requireChannel,
  requireInChannel,
  TOWN_SQUARE,
  toWire,
  updateChannel,
} from '../channels/index.ts';
import { noteArchived, noteRestored } from '../system-posts/index.ts';
import { deleteForGood } from './delete-for-good.ts';
import { channelDeleted, channelRestored } from './events.ts';

/**
 * DELETE /channels/{channel_id}: archives it; what was said stays readable. Where the settings allow it, `forGood` deletes it with
 * all that was said, also when it is archived already.
 */
export async function archiveChannel(
  core: Core,
  actor: Actor,
  id: string,
  options: { forGood: boolean },
): Promise<void> {
  const channel = await requireChannel(core, id);
  if (channel.type === 'D' || channel.type === 'G') {
    throw new AppError('api.channel.delete_channel.type.invalid', 400, 'Direct messages cannot be archived.');
  }
  await requireInChannel(
    core,
    actor,
    channel,
    channel.type === 'P' ? 'delete_private_channel' : 'delete_public_channel',
  );
  if (options.forGood && !core.config.current.ServiceSettings.EnableAPIChannelDeletion) {
    throw new AppError(
      'api.user.delete_channel.not_enabled.app_error',
      401,
      'Channels cannot be deleted for good on this server.',
    );
  }
  if (channel.name === TOWN_SQUARE)
    throw new AppError('api.channel.delete_channel.cannot.app_error', 400, 'The channel of all stays.');
  if (options.forGood) return deleteForGood(core, channel);
  if (channel.delete_at)
    throw new AppError('api.channel.delete_channel.deleted.app_error', 400, 'The channel is archived already.');
  await setArchived(core, actor, channel, Date.now());
}

/** POST /channels/{channel_id}/restore */
export async function restoreChannel(core: Core, actor: Actor, id: string): Promise<Channel> {
  const channel = await requireChannel(core, id);
  if (!(await mayInTeam(core, actor, channel.team_id, 'manage_team'))) throw forbidden('manage_team');
  if (!channel.delete_at)
    throw new AppError('api.channel.restore_channel.restored.app_error', 400, 'The channel is not archived.');
  return toWire(await setArchived(core, actor, channel, 0));
}

async function setArchived(core: Core, actor: Actor, channel: ChannelRow, deleteAt: number): Promise<ChannelRow> {
  const archived = await write(core, async (write) => {
    const changed = await updateChannel(write.db, channel.id, { delete_at: deleteAt, update_at: Date.now() });
    if (!changed) throw noSuchChannel();
    write.afterCommit(() => core.events.signal('channel_changed', { channelId: channel.id }));
    write.publish(deleteAt ? channelDeleted(changed) : channelRestored(changed));
    return changed;
  });
  await (deleteAt ? noteArchived : noteRestored)(core, archived, actor.userId);
  return archived;
}

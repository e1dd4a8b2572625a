import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import {
  noSuchChannel,
  requireChannel,
  requireInChannel,
  TOWN_SQUARE,
  toWire,
  updateChannel,
} from '../channels/index.ts';
import { noteEdited } from '../system-posts/index.ts';
import { checkChannelFields } from './channel-fields.ts';
import { channelConverted, channelUpdated } from './events.ts';

/** PUT /channels/{channel_id}/privacy */
export async function setPrivacy(core: Core, actor: Actor, id: string, privacy: string | undefined): Promise<Channel> {
  if (privacy !== 'O' && privacy !== 'P') throw invalidBody('privacy');
  const channel = await requireChannel(core, id);
  await requireInChannel(
    core,
    actor,
    channel,
    privacy === 'O' ? 'convert_private_channel_to_public' : 'convert_public_channel_to_private',
  );
  if (channel.name === TOWN_SQUARE && privacy === 'P') {
    throw new AppError(
      'api.channel.update_channel_privacy.default_channel_error',
      400,
      'The channel of all cannot be private.',
    );
  }
  checkChannelFields({ ...channel, type: privacy });
  const changed = await write(core, async (write) => {
    const row = await updateChannel(write.db, id, { type: privacy, update_at: Date.now() });
    if (!row) throw noSuchChannel();
    write.afterCommit(() => core.events.signal('channel_changed', { channelId: id }));
    write.publish(channelConverted(row));
    write.publish(channelUpdated(row));
    return row;
  });
  await noteEdited(core, channel, changed, actor.userId);
  return toWire(changed);
}

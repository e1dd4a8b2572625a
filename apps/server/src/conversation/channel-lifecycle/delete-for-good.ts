import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { type ChannelRow, channelMemberIds, tellChannelLifecycle } from '../channels/index.ts';
import { channelDeleted } from './events.ts';

/** Deletes a channel with its members, posts, files and all else that hangs on it. Its name is free again. */
export async function deleteForGood(core: Core, channel: ChannelRow): Promise<void> {
  await write(core, async (write) => {
    const userIds = await channelMemberIds(write.db, channel.id);
    await tellChannelLifecycle(core, 'deleted', write, { channel });
    await write.db.deleteFrom('channel_member_history').where('channel_id', '=', channel.id).execute();
    await write.db.deleteFrom('channels').where('id', '=', channel.id).execute();
    write.publish(channelDeleted({ ...channel, delete_at: Date.now() }));
    write.afterCommit(() => {
      core.events.signal('channel_changed', { channelId: channel.id });
      for (const userId of userIds) {
        core.events.signal('channel_member_changed', { channelId: channel.id, userId });
        core.events.signal('membership', { userId, channelId: channel.id, joined: false });
      }
    });
  });
}

import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { type ChannelRow, deleteChannelMember } from '../channels/index.ts';
import { userRemoved } from './events.ts';

/**
 * Ends a membership; false if there was none. Whether this may be, and to write it down in the channel, is the caller's affair. Who leaves with the whole team
 * (`withTeam`) is not announced channel by channel.
 */
export async function leaveChannel(
  core: Core,
  write: Write,
  channel: ChannelRow,
  who: { userId: string; removerId: string; withTeam?: boolean },
): Promise<boolean> {
  if (!(await deleteChannelMember(write.db, channel.id, who.userId))) return false;
  await write.db
    .updateTable('channel_member_history')
    .set({ leave_time: Date.now() })
    .where('channel_id', '=', channel.id)
    .where('user_id', '=', who.userId)
    .where('leave_time', 'is', null)
    .execute();
  write.afterCommit(() => {
    core.events.signal('channel_member_changed', { channelId: channel.id, userId: who.userId });
    core.events.signal('membership', { userId: who.userId, channelId: channel.id, joined: false });
  });
  if (!who.withTeam) for (const event of userRemoved(channel.id, who)) write.publish(event);
  return true;
}

import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { type ChannelMemberRow, type ChannelRow, insertChannelMember } from '../channels/index.ts';
import { userAdded } from './events.ts';

/** What a member is told of a channel until choosing otherwise. */
const DEFAULT_NOTIFY_PROPS = {
  desktop: 'default',
  email: 'default',
  ignore_channel_mentions: 'default',
  mark_unread: 'all',
  push: 'default',
  channel_auto_follow_threads: 'off',
};

/**
 * Makes a user a member of a channel, with everything posted so far counted as read; null if the user is one already. Whether this
 * may be is the caller's question.
 */
export async function joinChannel(
  core: Core,
  write: Write,
  channel: ChannelRow,
  user: { userId: string; isGuest: boolean; isAdmin?: boolean },
): Promise<ChannelMemberRow | null> {
  const now = Date.now();
  const { total_msg_count, total_msg_count_root } = await write.db
    .selectFrom('channels')
    .select(['total_msg_count', 'total_msg_count_root'])
    .where('id', '=', channel.id)
    .executeTakeFirstOrThrow();
  const member = await insertChannelMember(write.db, {
    channel_id: channel.id,
    user_id: user.userId,
    scheme_user: !user.isGuest,
    scheme_guest: user.isGuest,
    scheme_admin: user.isAdmin ?? false,
    msg_count: total_msg_count,
    msg_count_root: total_msg_count_root,
    notify_props: JSON.stringify(DEFAULT_NOTIFY_PROPS),
    last_update_at: now,
  });
  if (!member) return null;
  await write.db
    .insertInto('channel_member_history')
    .values({ channel_id: channel.id, user_id: user.userId, join_time: now, leave_time: null })
    .execute();
  write.afterCommit(() => {
    core.events.signal('channel_member_changed', { channelId: channel.id, userId: user.userId });
    core.events.signal('membership', { userId: user.userId, channelId: channel.id, joined: true });
  });
  for (const event of userAdded(channel, user.userId)) write.publish(event);
  return member;
}

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

export interface Joiner {
  readonly userId: string;
  readonly isGuest: boolean;
  /** Who puts the user in; the user's own id when joining. */
  readonly actorId: string;
  readonly isAdmin?: boolean;
  /** Nobody is told: the first member of a new channel. */
  readonly quiet?: boolean;
}

/**
 * Makes a user a member of a channel, in which nothing is read yet; null if the user is one already. Whether this may be,
 * and to write it down in the channel, is the caller's affair.
 */
export async function joinChannel(
  core: Core,
  write: Write,
  channel: ChannelRow,
  user: Joiner,
): Promise<ChannelMemberRow | null> {
  const now = Date.now();
  const member = await insertChannelMember(write.db, {
    channel_id: channel.id,
    user_id: user.userId,
    scheme_user: !user.isGuest,
    scheme_guest: user.isGuest,
    scheme_admin: user.isAdmin ?? false,
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
  if (!user.quiet) for (const event of userAdded(channel, user.userId)) write.publish(event);
  return member;
}

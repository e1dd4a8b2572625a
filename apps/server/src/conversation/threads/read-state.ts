import type { Thread } from '@parley/contract/conversation/threads.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidUrl } from '../../core/http/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import type { ChannelRow } from '../channels/index.ts';
import { findPost, meansUser } from '../posts/index.ts';
import { followChanged, readChanged } from './events.ts';
import { oneToWire, requireMayViewTeam, requireThread } from './my-threads.ts';
import { type FollowedThread, findFollowed, readAll, repliesAfter, saveMembership } from './store.ts';
import { threadCounts } from './unread.ts';
import { unreadReplies } from './wire.ts';

const BARE = { extended: false };

/** PUT .../threads/{thread_id}/read/{timestamp}: read up to that time, also backwards. */
export async function readUpTo(
  core: Core,
  actor: Actor,
  userId: string,
  threadId: string,
  timestamp: number,
): Promise<Thread> {
  const { channel } = await requireThread(core, actor, userId, threadId);
  if (timestamp === 0) throw invalidUrl('timestamp');
  return oneToWire(core, await setRead(core, channel, userId, threadId, timestamp), BARE);
}

/** POST .../threads/{thread_id}/set_unread/{post_id}: unread from a post of the thread on; the user follows it then. */
export async function unreadFrom(
  core: Core,
  actor: Actor,
  userId: string,
  threadId: string,
  postId: string,
): Promise<Thread> {
  const { channel } = await requireThread(core, actor, userId, threadId);
  const post = await findPost(core.db, postId);
  if (!post || post.delete_at || (post.id !== threadId && post.root_id !== threadId)) {
    throw new AppError(
      'app.user.update_thread_read_for_user_by_post.app_error',
      400,
      'This is no message of the thread.',
    );
  }
  const thread = await setRead(core, channel, userId, threadId, post.create_at - 1);
  const { reply_count } = thread;
  core.events.publish(followChanged(userId, channel.team_id, { thread_id: threadId, state: true, reply_count }));
  return oneToWire(core, thread, BARE);
}

/** PUT .../threads/read: all threads the user follows in the team, and those of direct messages. */
export async function readAllThreads(core: Core, actor: Actor, userId: string, teamId: string): Promise<void> {
  requireOwn(actor, userId);
  await requireMayViewTeam(core, actor, teamId);
  await readAll(core.db, userId, teamId, Date.now());
  core.events.publish(readChanged(userId, teamId, {}));
}

async function setRead(
  core: Core,
  channel: ChannelRow,
  userId: string,
  threadId: string,
  timestamp: number,
): Promise<FollowedThread> {
  const before = await findFollowed(core.db, userId, threadId);
  const { reply_count, last_reply_at } = await threadCounts(core.db, threadId);
  const unread = timestamp >= last_reply_at ? [] : await repliesAfter(core.db, threadId, timestamp);
  const mentions = await Promise.all(unread.map((reply) => meansUser(core, channel, reply, userId)));
  await saveMembership(
    core.db,
    threadId,
    userId,
    {
      following: true,
      lastViewed: timestamp,
      readCount: Math.max(0, reply_count - unread.length),
      unreadMentions: mentions.filter(Boolean).length,
    },
    Date.now(),
  );
  const after = (await findFollowed(core.db, userId, threadId)) as FollowedThread;
  core.events.publish(
    readChanged(userId, channel.team_id, {
      thread_id: threadId,
      channel_id: channel.id,
      timestamp,
      unread_replies: unreadReplies(after),
      unread_mentions: after.unread_mentions,
      previous_unread_replies: before ? unreadReplies(before) : 0,
      previous_unread_mentions: before?.unread_mentions ?? 0,
    }),
  );
  return after;
}

import type { Thread } from '@parley/contract/conversation/threads.ts';
import type { Core } from '../../core/core.ts';
import { findPosts, participantsOf, toWire as postToWire } from '../posts/index.ts';
import type { FollowedThread } from './store.ts';

export const unreadReplies = ({ reply_count, read_count }: FollowedThread): number =>
  Math.max(0, reply_count - read_count);

/** Threads as their follower sees them, in the same order. */
export async function toWire(
  core: Core,
  threads: readonly FollowedThread[],
  options: { extended: boolean },
): Promise<Thread[]> {
  const roots = await findPosts(
    core.db,
    threads.map(({ post_id }) => post_id),
  );
  const byId = new Map(roots.map((post) => [post.id, post]));
  return Promise.all(
    threads.map(async (thread) => {
      const root = byId.get(thread.post_id);
      return {
        id: thread.post_id,
        reply_count: thread.reply_count,
        last_reply_at: thread.last_reply_at,
        last_viewed_at: thread.last_viewed,
        participants: await participantsOf(core, thread.participants, options),
        post: root ? postToWire(root) : null,
        unread_replies: unreadReplies(thread),
        unread_mentions: thread.unread_mentions,
        is_urgent: root?.priority?.priority === 'urgent',
        delete_at: thread.delete_at,
      };
    }),
  );
}

import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { followChanged } from './events.ts';
import { requireThread } from './my-threads.ts';
import { findFollowed, saveMembership } from './store.ts';
import { threadCounts } from './unread.ts';

/** PUT and DELETE .../threads/{thread_id}/following: who starts to follow has read what is there. */
export async function setFollowing(
  core: Core,
  actor: Actor,
  userId: string,
  threadId: string,
  following: boolean,
): Promise<void> {
  const { channel } = await requireThread(core, actor, userId, threadId);
  const now = Date.now();
  const { reply_count: readCount } = await threadCounts(core.db, threadId);
  const read = { lastViewed: now, readCount, unreadMentions: 0 };
  await saveMembership(core.db, threadId, userId, { following, ...(following ? read : {}) }, now);
  const thread = await findFollowed(core.db, userId, threadId);
  core.events.publish(
    followChanged(userId, channel.team_id, {
      thread_id: threadId,
      state: following,
      reply_count: thread?.reply_count ?? 0,
    }),
  );
}

import type { Thread } from '@parley/contract/conversation/threads.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { WireEvent } from '../../core/events/index.ts';
import { asOther, knownUser } from '../../identity/users/index.ts';
import type { Follower, Inserted, Watched } from './save/insert.ts';
import type { Unsaved } from './save/unsaved.ts';
import type { PostRow } from './store.ts';
import { toWire } from './wire.ts';

/** The news of one batch wait for those of the batch before, so that followers hear of replies in their order. */
const queues = perServer((_: Core) => ({ last: Promise.resolve() }));

/**
 * Tells the followers of the threads that were answered, each with the own count of unread replies. The authors of the replies don't
 * wait for it. Costs the followers who are there, not those there are.
 */
export function tellFollowers(core: Core, posts: readonly Unsaved[], inserted: Inserted): void {
  const roots = new Map(posts.map(({ root, channel }) => [root?.post.id ?? '', { root, channel }]));
  const queue = queues(core);
  queue.last = queue.last
    .then(async () => {
      for (const thread of inserted.watched) {
        const followers = thread.followers.filter(({ user_id }) => core.realtime.isListening(user_id));
        const { root, channel } = roots.get(thread.post_id) ?? {};
        if (!followers.length || !root || !channel) continue;
        const shared = await sharedPart(core, thread, root.post);
        for (const follower of followers) {
          core.events.publish(threadUpdated(shared, thread, follower, channel.team_id, inserted));
        }
      }
    })
    .catch((error: unknown) => core.log.error({ err: error }, 'followers of a thread were not told'));
}

type Shared = Pick<
  Thread,
  'id' | 'reply_count' | 'last_reply_at' | 'participants' | 'post' | 'is_urgent' | 'delete_at'
>;

async function sharedPart(core: Core, thread: Watched, root: PostRow): Promise<Shared> {
  const people = await Promise.all(thread.participants.map((id) => knownUser(core, id)));
  return {
    id: thread.post_id,
    reply_count: thread.reply_count,
    last_reply_at: thread.last_reply_at,
    participants: people.filter((user) => user !== null).map((user) => asOther(user, core.config.current)),
    post: toWire(root),
    is_urgent: root.priority?.priority === 'urgent',
    delete_at: thread.delete_at,
  };
}

function threadUpdated(
  shared: Shared,
  thread: Watched,
  follower: Follower,
  teamId: string,
  { effects }: Inserted,
): WireEvent<'thread_updated'> {
  const effect = effects.followers.find(
    ({ post_id, user_id }) => post_id === thread.post_id && user_id === follower.user_id,
  );
  const added = effects.threads.find(({ post_id }) => post_id === thread.post_id)?.replies ?? 0;
  const unread = Math.max(0, thread.reply_count - follower.read_count);
  const wrote = effect !== undefined && effect.viewed > 0;
  const hadNone = follower.is_new || wrote;
  return {
    event: 'thread_updated',
    data: {
      thread: {
        ...shared,
        last_viewed_at: follower.is_new ? 0 : follower.last_viewed,
        unread_replies: unread,
        unread_mentions: follower.unread_mentions,
      },
      previous_unread_replies: hadNone ? 0 : Math.max(0, unread - added),
      previous_unread_mentions: hadNone ? 0 : Math.max(0, follower.unread_mentions - (effect?.mentions ?? 0)),
    },
    audience: { userId: follower.user_id, teamId },
  };
}

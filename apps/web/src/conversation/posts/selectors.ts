import type { Post } from '@parley/contract/conversation/posts.ts';
import { keyed, memo, sameItems } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';
import { isGone } from './deletions/store.ts';
import { pendingIn } from './outbox/store.ts';
import { newestWindow, windowOf } from './timeline/window.ts';

/** A post by id; undefined while it is not known. */
export const postById = keyed(
  (id: string) =>
    (state: State): Post | undefined =>
      state.posts.byId[id],
  5000,
);

/** Of every thread the newest reply that is known here. */
const newestReplies = memo([(state: State) => state.posts.byId], (byId): ReadonlyMap<string, Post> => {
  const newest = new Map<string, Post>();
  for (const post of Object.values(byId)) {
    if (!post || post.root_id === '' || post.delete_at > 0) continue;
    const other = newest.get(post.root_id);
    if (!other || other.create_at < post.create_at) newest.set(post.root_id, post);
  }
  return newest;
});

/** The newest reply to a post, as far as known: while newer ones are not loaded, it is not the last. */
export const newestReply = (rootId: string) => (state: State) => newestReplies(state).get(rootId);

/** What a list of messages shows. */
export interface TimelineView {
  /** posts, oldest first; at the newest end followed by those on their way (their pending ids) */
  ids: readonly string[];
  hasOlder: boolean;
  hasNewer: boolean;
  /** false until the first posts are here */
  loaded: boolean;
  /** false while it is not sure that nothing was missed */
  live: boolean;
}

const nothing: TimelineView = { ids: [], hasOlder: false, hasNewer: false, loaded: false, live: false };

/**
 * The stretch to show of a timeline: `key` is a channel's id or, for replies, a root's id, and after a `#` the post
 * that must be in it (a permalink); without one it is the newest.
 */
export const timelineView = keyed((key: string) => {
  const [timeline = '', anchor = ''] = key.split('#');
  let last: readonly string[] | undefined;
  return memo(
    [(state: State) => state.posts.timelines[timeline], (state: State) => pendingIn(timeline)(state)],
    (windows, pending): TimelineView => {
      const window = anchor ? windowOf(windows, anchor) : newestWindow(windows);
      if (!window) return pending.length > 0 && !anchor ? { ...nothing, ids: pending } : nothing;
      last = sameItems(last, window.newest ? [...window.ids, ...pending] : window.ids);
      return { ids: last, hasOlder: !window.oldest, hasNewer: !window.newest, loaded: true, live: window.live };
    },
  );
});

/** The newest post of the user in a timeline (a channel's id, or a root's id for replies) that can be edited. */
export function lastOwnPost(state: State, timeline: string): Post | undefined {
  const ids = newestWindow(state.posts.timelines[timeline])?.ids ?? [];
  return ids
    .map((id) => state.posts.byId[id])
    .findLast((post) => post?.user_id === state.session.me && post.type === '' && !isGone(state, post));
}

/** The identity of a line on the screen: stays the same when a post that was on its way arrives. */
export const lineKey = (post: Pick<Post, 'id' | 'pending_post_id'>): string => post.pending_post_id || post.id;

import type { Post } from '@parley/contract/conversation/posts.ts';
import { keyed, memo, sameItems } from '../../lib/store/memo.ts';
import { change, type Dict, put, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface PinsState {
  /** how many pinned posts the channels have that were opened */
  counts: Dict<number>;
  /** pinned posts that were seen, with their channels: an event tells how a post is now, not what changed */
  pinned: Dict<string>;
  /** channels whose pinned posts are all here */
  whole: Dict<true>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    pins: PinsState;
  }
  interface Facts {
    /** all pinned posts of a channel; the posts themselves were received before */
    'pins.loaded': { channelId: string; posts: readonly Post[] };
  }
}

const isPinned = (post: Post) => post.is_pinned && post.delete_at === 0;

/** Notes which of the copies are pinned; what was counted already is not counted again. */
function see(pinned: Dict<string>, posts: readonly Post[]): Dict<string> {
  let next = pinned;
  for (const post of posts) {
    if (post.original_id !== '') continue;
    next = isPinned(post) ? put(next, post.id, post.channel_id) : without(next, post.id);
  }
  return next;
}

const ofOthers = (pinned: Dict<string>, channelId: string): Dict<string> =>
  Object.fromEntries(Object.entries(pinned).filter(([, channel]) => channel !== channelId));

/** A post as it is now: the count of its channel follows when it was pinned or is not any more. */
function turn(slice: PinsState, post: Post, now: boolean): PinsState {
  const before = post.id in slice.pinned;
  if (before === now) return slice;
  const pinned = now ? put(slice.pinned, post.id, post.channel_id) : without(slice.pinned, post.id);
  const counts = change(slice.counts, post.channel_id, (count) => Math.max(0, count + (now ? 1 : -1)));
  return { ...slice, pinned, counts };
}

export const pins = slice<PinsState>(
  { counts: {}, pinned: {}, whole: {} },
  {
    'channel.stats': (slice, { stats }) => ({
      ...slice,
      counts: put(slice.counts, stats.channel_id, stats.pinnedpost_count),
    }),
    'posts.received': (slice, { posts }) => {
      const pinned = see(slice.pinned, posts);
      return pinned === slice.pinned ? slice : { ...slice, pinned };
    },
    'pins.loaded': (slice, { channelId, posts }) => ({
      pinned: see(ofOthers(slice.pinned, channelId), posts),
      counts: put(slice.counts, channelId, posts.length),
      whole: put(slice.whole, channelId, true),
    }),
    'connection.fresh': (slice) => ({ ...slice, whole: {} }),
    post_edited: (slice, { post }) => turn(slice, post, isPinned(post)),
    post_deleted: (slice, { post }) => turn(slice, post, false),
  },
  {
    save: ({ counts, pinned }) => ({ counts, pinned }),
    load: (saved) => ({ whole: {}, ...(saved as Pick<PinsState, 'counts' | 'pinned'>) }),
  },
);

/** How many pinned posts a channel has; undefined while it is not known. */
export const pinCount = keyed((channelId: string) => (state: State) => state.pins.counts[channelId]);

/** Whether all pinned posts of a channel are here. */
export const pinsLoaded = keyed((channelId: string) => (state: State) => state.pins.whole[channelId] ?? false);

/** The pinned posts of a channel that are here, the newest first. */
export const pinnedPosts = keyed((channelId: string) => {
  let last: readonly Post[] | undefined;
  return memo([(state: State) => state.posts.byId, (state: State) => state.pins.pinned], (byId, pinned) => {
    const found = Object.keys(pinned).flatMap((id) => {
      const post = pinned[id] === channelId ? byId[id] : undefined;
      return post && isPinned(post) ? [post] : [];
    });
    last = sameItems(
      last,
      found.sort((a, b) => b.create_at - a.create_at),
    );
    return last;
  });
});

import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Thread } from '@parley/contract/conversation/threads.ts';
import { type Dict, put } from '../../lib/store/records.ts';
import type { Facts } from '../../lib/store/registry.ts';
import type { Meta } from '../../lib/store/slice.ts';
import { countReply, receivePosts, tombstone } from './entities.ts';
import { trim } from './keep.ts';
import type { PostsState } from './store.ts';
import { latest } from './timeline/page.ts';
import {
  addNewest,
  addPage,
  advance,
  newestWindow,
  type Order,
  type Page,
  removePosts,
  type Window,
} from './timeline/window.ts';

const remembered = 500;

/** Order of posts: by time, then by id. */
export const orderOf =
  (byId: Dict<Post>): Order =>
  (a, b) =>
    (byId[a]?.create_at ?? 0) - (byId[b]?.create_at ?? 0) || (a < b ? -1 : a > b ? 1 : 0);

/** The timelines that a post belongs to: its channel's, its thread's, or both. */
export function keysOf(post: Post, collapsed: boolean): string[] {
  if (post.root_id === '') return [post.channel_id];
  return collapsed ? [post.root_id] : [post.channel_id, post.root_id];
}

const belongs = (post: Post | undefined, key: string): post is Post =>
  post !== undefined && post.delete_at === 0 && (post.root_id === key || post.channel_id === key);

/**
 * Takes a loaded stretch in. Posts that arrived by themselves while the newest stretch was on its way, and are not in
 * it, are put after it.
 */
export function pageLoaded(slice: PostsState, key: string, page: Page, { collapsed }: Meta): PostsState {
  const order = orderOf(slice.byId);
  // Deleted while the page was on its way.
  const ids = page.ids.filter((id) => !slice.byId[id]?.delete_at);
  let windows = addPage(slice.timelines[key] ?? [], { ...page, ids }, order);
  if (page.newest) {
    for (const id of slice.arrived) {
      const post = slice.byId[id];
      const newer = page.ids.length === 0 || order(page.ids[0] ?? '', id) < 0;
      if (newer && belongs(post, key) && keysOf(post, collapsed).includes(key)) windows = addNewest(windows, id, order);
    }
  }
  return { ...slice, timelines: put(slice.timelines, key, windows) };
}

/** A post came: by the socket, or as the answer to its sending. The second time changes nothing. */
export function arrive(slice: PostsState, post: Post, { collapsed }: Meta): PostsState {
  const isNew = slice.byId[post.id] === undefined;
  let byId = receivePosts(slice.byId, [post]);
  if (isNew && post.root_id !== '') byId = countReply(byId, post, 1);
  // The echo of a post that was deleted in the meantime does not bring it back.
  if (byId[post.id]?.delete_at) return slice;
  const order = orderOf(byId);
  let timelines = slice.timelines;
  for (const key of keysOf(post, collapsed)) {
    const windows = timelines[key];
    if (windows) timelines = put(timelines, key, addNewest(windows, post.id, order));
  }
  const channel = timelines[post.channel_id];
  if (channel) timelines = put(timelines, post.channel_id, advance(channel, post.update_at));
  const arrived = isNew ? [...slice.arrived.slice(1 - remembered), post.id] : slice.arrived;
  return { ...slice, byId, timelines, arrived };
}

export function edited(slice: PostsState, post: Post): PostsState {
  if (!slice.byId[post.id]) return slice;
  const byId = receivePosts(slice.byId, [post]);
  const windows = slice.timelines[post.channel_id];
  const timelines = windows ? put(slice.timelines, post.channel_id, advance(windows, post.update_at)) : slice.timelines;
  return { ...slice, byId, timelines };
}

/** The slice without the lines of some posts. */
function without(slice: PostsState, gone: ReadonlySet<string>): PostsState {
  let { timelines } = slice;
  for (const [key, windows] of Object.entries(timelines)) timelines = put(timelines, key, removePosts(windows, gone));
  return timelines === slice.timelines ? slice : { ...slice, timelines };
}

/**
 * A deleted post leaves a mark until its channel is left; the replies to it and what only oneself saw are gone at once.
 * `by` is who deleted it, where that is known.
 */
export function deleted(slice: PostsState, postId: string, { at }: Meta, by?: string): PostsState {
  const known = slice.byId[postId];
  if (!known) return slice;
  if (known.delete_at > 0) {
    const told = by && known.props.deleteBy === undefined;
    return told ? { ...slice, byId: put(slice.byId, postId, tombstone(known, at, by)) } : slice;
  }
  let byId = put(slice.byId, postId, tombstone(known, at, by));
  if (known.root_id !== '') byId = countReply(byId, known, -1);
  if (known.type === 'system_ephemeral') return without({ ...slice, byId }, new Set([postId]));
  const replies = new Set(
    Object.values(slice.byId)
      .filter(({ root_id }) => root_id === postId)
      .map(({ id }) => id),
  );
  const windows = slice.timelines[known.channel_id];
  const timelines = windows ? put(slice.timelines, known.channel_id, removePosts(windows, replies)) : slice.timelines;
  return { ...slice, byId, timelines };
}

/** A channel is left: nothing is seen any more of what was deleted in it. */
export function left(slice: PostsState, channelId: string): PostsState {
  const gone = Object.values(slice.byId).filter((post) => post.delete_at > 0 && post.channel_id === channelId);
  return gone.length === 0 ? slice : without(slice, new Set(gone.map(({ id }) => id)));
}

/** Catches up: takes in what changed while the connection was away. After it the channel's windows are live again. */
export function since(
  slice: PostsState,
  { channelId, posts, order, live }: Facts['timeline.since'],
  meta: Meta,
): PostsState {
  const byId = receivePosts(slice.byId, posts);
  const next = { ...slice, byId };
  const sort = orderOf(byId);
  const gone = new Set(posts.filter(({ delete_at }) => delete_at > 0).map(({ id }) => id));
  let windows = removePosts(slice.timelines[channelId] ?? [], gone);
  const newest = newestWindow(windows);
  for (const id of order) {
    const post = byId[id];
    const fits = belongs(post, channelId) && keysOf(post, meta.collapsed).includes(channelId);
    // What lies in a gap between windows is loaded when somebody scrolls there.
    if (newest && fits) windows = addNewest(windows, id, sort);
  }
  const time = latest(posts);
  const caughtUp = (window: Window): Window => ({ ...window, live, syncedAt: Math.max(window.syncedAt, time) });
  return { ...next, timelines: put(slice.timelines, channelId, windows.map(caughtUp)) };
}

/** Events may have been missed: nothing loaded is sure to be whole any more. */
export function fresh(slice: PostsState): PostsState {
  const timelines = Object.fromEntries(
    Object.entries(slice.timelines).map(([key, windows]) => [
      key,
      windows.map((window) => ({ ...window, live: false })),
    ]),
  );
  return { ...slice, timelines };
}

/** Remembers which channels were looked at last; what was not for a long time is let go. */
export function looked(slice: PostsState, channelId: string): PostsState {
  if (channelId === '') return slice;
  return trim({ ...slice, recent: [...slice.recent.filter((id) => id !== channelId), channelId] });
}

/** A followed thread changed: its root carries the counts. */
export function threadChanged(slice: PostsState, thread: Thread): PostsState {
  const root = slice.byId[thread.id];
  if (!root) return slice;
  const { reply_count, last_reply_at, participants } = thread;
  return {
    ...slice,
    byId: put(slice.byId, root.id, { ...root, reply_count, last_reply_at, participants, is_following: true }),
  };
}

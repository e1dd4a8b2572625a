import type { Post } from '@parley/contract/conversation/posts.ts';
import type { PostsState } from './store.ts';
import { newestWindow, type Window } from './timeline/window.ts';

const keptChannels = 20;
const keptPosts = 60;
const loadedChannels = 40;
const loadedPosts = 8000;

interface Kept {
  byId: Record<string, Post>;
  timelines: Record<string, Window>;
  recent: readonly string[];
}

/** The newest posts of the channels that were looked at last. */
export function keepPosts({ byId, timelines, recent }: PostsState): Kept {
  const kept: Kept = { byId: {}, timelines: {}, recent: recent.slice(-keptChannels) };
  for (const channelId of kept.recent) {
    const window = newestWindow(timelines[channelId]);
    if (!window) continue;
    const whole = window.ids.filter((id) => byId[id]?.delete_at === 0 && byId[id].type !== 'system_ephemeral');
    const ids = whole.slice(-keptPosts);
    kept.timelines[channelId] = { ...window, ids, oldest: window.oldest && ids.length === whole.length, live: false };
    for (const id of ids) {
      const post = byId[id];
      if (post) kept.byId[id] = post;
    }
  }
  return kept;
}

/** What was kept is shown at once, and asked for again. */
export function loadPosts(saved: unknown): PostsState {
  const { byId, timelines, recent } = saved as Kept;
  return {
    byId,
    recent,
    arrived: [],
    timelines: Object.fromEntries(Object.entries(timelines).map(([key, window]) => [key, [window]])),
  };
}

/** Lets go of channels and threads that nobody looked at for long, so that memory does not grow with the hours. */
export function trim(slice: PostsState): PostsState {
  if (slice.recent.length <= loadedChannels && Object.keys(slice.byId).length <= loadedPosts) return slice;
  const recent = slice.recent.slice(-loadedChannels / 2);
  const channels = new Set(recent);
  const byId: Record<string, Post> = {};
  for (const post of Object.values(slice.byId)) if (channels.has(post.channel_id)) byId[post.id] = post;
  const timelines = Object.fromEntries(
    Object.entries(slice.timelines).filter(([key]) => channels.has(key) || byId[key]),
  );
  return { ...slice, recent, byId, timelines };
}

import type { Post, PostList } from '@parley/contract/conversation/posts.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import type { Client } from '../../lib/client.ts';
import { postsApi } from './api.ts';
import { channelPage } from './timeline/page.ts';
import { newestWindow, type Page, windowOf } from './timeline/window.ts';

/** Posts per page, and on each side of a post that is jumped to. */
const perPage = 60;
const perSide = 30;
/** The server sends no more changes than this at once: then there may be more, and the channel is loaded anew. */
const mostChanges = 1000;
/** Changes that were committed late carry earlier times: asking from a little before misses none. */
const margin = 60_000;

const collapsedIn = (client: Client) => collapsedThreads(client.store.getState());

/** Notes whether events could be missed between now and the call of the result. */
export function watchLive(client: Client): () => boolean {
  const { connectionId } = client.socket;
  return () => connectionId !== '' && client.socket.connectionId === connectionId;
}

function take(client: Client, key: string, lists: readonly PostList[], page: Page): void {
  client.store.batch(() => {
    client.store.apply('posts.received', { posts: lists.flatMap(({ posts }) => Object.values(posts)) });
    client.store.apply('timeline.page', { key, page });
  });
}

/** Loads the newest posts of a channel. */
export async function loadNewest(client: Client, channelId: string): Promise<void> {
  const isLive = watchLive(client);
  const list = await postsApi(client.http).page(channelId, { perPage, collapsed: collapsedIn(client) });
  take(client, channelId, [list], channelPage(list, isLive()));
}

/** Loads what is older than the stretch that holds `fromId`. */
export async function loadOlder(client: Client, channelId: string, fromId: string): Promise<void> {
  const window = windowOf(client.store.getState().posts.timelines[channelId], fromId);
  const before = window?.ids[0];
  if (!window || !before || window.oldest) return;
  const isLive = watchLive(client);
  const list = await postsApi(client.http).page(channelId, { before, perPage, collapsed: collapsedIn(client) });
  take(client, channelId, [list], { ...channelPage(list, isLive()), after: before, newest: false });
}

/** Loads what is newer than the stretch that holds `fromId`. */
export async function loadNewer(client: Client, channelId: string, fromId: string): Promise<void> {
  const window = windowOf(client.store.getState().posts.timelines[channelId], fromId);
  const after = window?.ids.at(-1);
  if (!window || !after || window.newest) return;
  const isLive = watchLive(client);
  const list = await postsApi(client.http).page(channelId, { after, perPage, collapsed: collapsedIn(client) });
  take(client, channelId, [list], { ...channelPage(list, isLive()), before: after, oldest: false });
}

/**
 * Loads a post and what is around it, as for a permalink. Returns the post that is then in the channel's timeline: with
 * collapsed threads the root stands for a reply.
 */
export async function loadAround(client: Client, postId: string): Promise<Post> {
  const collapsed = collapsedIn(client);
  const api = postsApi(client.http);
  const isLive = watchLive(client);
  const asked = await api.get(postId);
  const post = collapsed && asked.root_id !== '' ? await api.get(asked.root_id) : asked;
  const [older, newer] = await Promise.all([
    api.page(post.channel_id, { before: post.id, perPage: perSide, collapsed }),
    api.page(post.channel_id, { after: post.id, perPage: perSide, collapsed }),
  ]);
  const live = isLive();
  const [low, high] = [channelPage(older, live), channelPage(newer, live)];
  client.store.batch(() => {
    client.store.apply('posts.received', { posts: [asked, post] });
    take(client, post.channel_id, [older, newer], {
      ...low,
      ids: [...low.ids, post.id, ...high.ids],
      newest: high.newest,
      after: high.after,
      syncedAt: Math.max(low.syncedAt, high.syncedAt, post.update_at),
    });
  });
  return post;
}

/** Loads a channel where the user stopped reading. Returns the oldest unread post; undefined when all is read. */
export async function loadUnread(client: Client, channelId: string): Promise<string | undefined> {
  const since = client.store.getState().unreads.marks[channelId]?.lastViewedAt ?? 0;
  const isLive = watchLive(client);
  const list = await postsApi(client.http).unread(channelId, perSide, collapsedIn(client));
  take(client, channelId, [list], channelPage(list, isLive()));
  return [...list.order].reverse().find((id) => (list.posts[id]?.create_at ?? 0) > since);
}

/** Asks what happened in a channel since its windows were live, so that they are again. */
export async function catchUp(client: Client, channelId: string): Promise<void> {
  const windows = client.store.getState().posts.timelines[channelId] ?? [];
  const newest = newestWindow(windows);
  if (!newest) return loadNewest(client, channelId);
  const isLive = watchLive(client);
  const from = Math.min(...windows.map(({ syncedAt }) => syncedAt));
  if (from === 0) return reload(client, channelId);
  const list = await postsApi(client.http).since(channelId, Math.max(1, from - margin), collapsedIn(client));
  if (list.order.length >= mostChanges) return reload(client, channelId);
  const posts = Object.values(list.posts);
  client.store.batch(() => {
    client.store.apply('posts.received', { posts });
    client.store.apply('timeline.since', { channelId, posts, order: list.order, live: isLive() });
  });
}

async function reload(client: Client, channelId: string): Promise<void> {
  client.store.apply('timeline.dropped', { key: channelId });
  await loadNewest(client, channelId);
}

/** Sees to it that the newest posts of a channel are here and that none is missing. */
export async function ensureChannel(client: Client, channelId: string): Promise<void> {
  const window = newestWindow(client.store.getState().posts.timelines[channelId]);
  if (!window) await loadNewest(client, channelId);
  else if (!window.live) await catchUp(client, channelId);
}

/** Changes the text of a post. */
export async function editPost(client: Client, postId: string, message: string): Promise<void> {
  client.store.apply('posts.received', { posts: [await postsApi(client.http).patch(postId, { message })] });
}

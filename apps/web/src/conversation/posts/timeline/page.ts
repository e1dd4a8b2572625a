import type { Post, PostList } from '@parley/contract/conversation/posts.ts';
import type { Page } from './window.ts';

/** The latest change in some posts, in Unix milliseconds of the server. */
export const latest = (posts: readonly Post[]): number =>
  posts.reduce((time, post) => Math.max(time, post.create_at, post.update_at, post.delete_at), 0);

const pick = (list: PostList, ids: readonly string[]): Post[] =>
  ids.map((id) => list.posts[id]).filter((post): post is Post => post !== undefined && post.delete_at === 0);

/** A page of a channel as the server sends it, newest first. `live`: nothing can have been missed while it came. */
export function channelPage(list: PostList, live: boolean): Page {
  const posts = pick(list, list.order).reverse();
  return {
    ids: posts.map(({ id }) => id),
    before: list.prev_post_id,
    after: list.next_post_id,
    oldest: list.prev_post_id === '',
    newest: list.next_post_id === '',
    live,
    syncedAt: latest(posts),
  };
}

/** Replies of a thread, read from its newer end (`up`): the list begins with the root, which is left out. */
export function threadPage(list: PostList, rootId: string, from: string, live: boolean): Page {
  const posts = pick(list, list.order).filter(({ id }) => id !== rootId);
  posts.sort((a, b) => a.create_at - b.create_at || (a.id < b.id ? -1 : 1));
  return {
    ids: posts.map(({ id }) => id),
    before: '',
    after: from,
    oldest: list.has_next !== true,
    newest: from === '',
    live,
    syncedAt: latest(posts),
  };
}

import type { Client, Effects } from '../../lib/client.ts';
import { postsApi } from '../posts/index.ts';
import { pinsLoaded } from './store.ts';

/** Loads all pinned posts of a channel (GET /channels/{id}/pinned). */
export async function loadPins(client: Client, channelId: string): Promise<void> {
  const list = await postsApi(client.http).pinned(channelId);
  const posts = list.order.flatMap((id) => list.posts[id] ?? []);
  client.store.batch(() => {
    client.store.apply('posts.received', { posts });
    client.store.apply('pins.loaded', { channelId, posts });
  });
}

/** Takes a post off the pinned ones, or puts it back; the server's event changes the state. */
export async function setPinned(client: Client, postId: string, pinned: boolean): Promise<void> {
  const api = postsApi(client.http);
  await (pinned ? api.pin(postId) : api.unpin(postId));
}

/** A post that was pinned and is not known here comes with the event that tells of it. */
export const pinsEffects: Effects = {
  post_edited: (client, { post }) => {
    const state = client.store.getState();
    if (post.is_pinned && !state.posts.byId[post.id] && pinsLoaded(post.channel_id)(state))
      client.store.apply('posts.received', { posts: [post] });
  },
};

import type { Client } from '../../lib/client.ts';
import { reactionsApi } from './api.ts';

/** Adds one's reaction to a post, or takes it back. Shown at once; undone when the server refuses. */
export async function toggleReaction(client: Client, postId: string, emojiName: string): Promise<void> {
  const state = client.store.getState();
  const { me } = state.session;
  const before = state.reactions.byPost[postId] ?? [];
  const mine = before.find(({ user_id, emoji_name }) => user_id === me && emoji_name === emojiName);
  const now = Date.now();
  const reaction = mine ?? {
    user_id: me,
    post_id: postId,
    emoji_name: emojiName,
    create_at: now,
    update_at: now,
    delete_at: 0,
    remote_id: '',
    channel_id: state.posts.byId[postId]?.channel_id ?? '',
  };
  const [done, undone] = mine
    ? (['reaction_removed', 'reaction_added'] as const)
    : (['reaction_added', 'reaction_removed'] as const);
  client.store.apply(done, { reaction });
  try {
    if (mine) await reactionsApi(client.http).remove(postId, emojiName);
    else await reactionsApi(client.http).add(me, postId, emojiName);
  } catch (error) {
    client.store.apply(undone, { reaction });
    throw error;
  }
}

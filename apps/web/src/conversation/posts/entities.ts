import type { Post } from '@parley/contract/conversation/posts.ts';
import { type Dict, put } from '../../lib/store/records.ts';

/**
 * A post after another copy of it arrived. Older copies lose. What a copy leaves out is kept: `pending_post_id` (so
 * that the line on the screen stays the same line), metadata, participants, whether it is followed.
 */
export function mergePost(known: Post | undefined, copy: Post): Post {
  if (!known) return copy;
  if (known === copy || known.update_at > copy.update_at || (known.delete_at > 0 && copy.delete_at === 0)) return known;
  const merged: Post = {
    ...copy,
    pending_post_id: copy.pending_post_id || known.pending_post_id,
    participants: copy.participants ?? known.participants,
  };
  const metadata = copy.metadata ?? known.metadata;
  const following = copy.is_following ?? known.is_following;
  if (metadata) merged.metadata = metadata;
  if (following !== undefined) merged.is_following = following;
  return merged;
}

/** The posts with copies taken in. Former versions of edited posts are none of a channel's posts. */
export function receivePosts(byId: Dict<Post>, copies: readonly Post[]): Dict<Post> {
  let next: Record<string, Post> | undefined;
  for (const copy of copies) {
    if (copy.original_id !== '') continue;
    const known = (next ?? byId)[copy.id];
    const post = mergePost(known, copy);
    if (post === known) continue;
    next ??= { ...byId };
    next[copy.id] = post;
  }
  return next ?? byId;
}

/** What is left to show of a deleted post; `by` is who deleted it, where that is known. */
export const tombstone = (post: Post, at: number, by = ''): Post => ({
  ...post,
  message: '',
  file_ids: [],
  props: by ? { deleteBy: by } : {},
  metadata: {},
  delete_at: post.delete_at || at,
});

/** The root after a reply came (`by` 1) or went (-1). A reply that the root already counts is not counted again. */
export function countReply(byId: Dict<Post>, reply: Post, by: 1 | -1): Dict<Post> {
  const root = byId[reply.root_id];
  if (!root || (by === 1 && root.last_reply_at >= reply.create_at)) return byId;
  return put(byId, root.id, {
    ...root,
    reply_count: Math.max(0, root.reply_count + by),
    last_reply_at: by === 1 ? Math.max(root.last_reply_at, reply.create_at) : root.last_reply_at,
  });
}

import type { Reaction, ReactionsByPost } from '@parley/contract/conversation/reactions.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { forbidden, invalidBody } from '../../core/http/index.ts';
import { findPosts, postOfMember, reactionsOf, requireMember } from '../posts/index.ts';

const MOST_AT_ONCE = 1000;

/** GET /posts/{post_id}/reactions, for members of the channel; null if there are none. */
export async function reactionsOfPost(core: Core, actor: Actor, postId: string): Promise<Reaction[] | null> {
  await postOfMember(core, actor, postId);
  return (await reactionsOf(core.db, [postId])).get(postId) ?? null;
}

/** POST /posts/ids/reactions: an empty list for posts without any; 403 if one of them is not the actor's to read. */
export async function reactionsOfPosts(core: Core, actor: Actor, postIds: readonly string[]): Promise<ReactionsByPost> {
  if (postIds.length > MOST_AT_ONCE) throw invalidBody('post_ids');
  const ids = new Set(postIds);
  const posts = (await findPosts(core.db, [...ids])).filter((post) => !post.delete_at);
  if (posts.length < ids.size) throw forbidden('read_channel_content');
  for (const id of new Set(posts.map(({ channel_id }) => channel_id))) await requireMember(core, actor, id);
  const found = await reactionsOf(core.db, postIds);
  return Object.fromEntries(postIds.map((id) => [id, found.get(id) ?? []]));
}

import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { postEdited } from '../events.ts';
import { asRead } from '../read/single.ts';
import type { PostRow } from '../store.ts';

/**
 * Tells the channel of a post's new state, and gives that state.
 * @param reader who shall see what the post links to
 */
export async function tellEdited(core: Core, reader: Pick<Actor, 'userId'>, row: PostRow): Promise<Post> {
  core.events.signal('post_changed', { postId: row.id });
  const post = await asRead(core, reader, row);
  core.events.publish(postEdited(post));
  return post;
}

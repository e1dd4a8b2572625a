import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { AppError, forbidden } from '../../../core/http/index.ts';
import { requireMayRead } from '../policy.ts';
import { findPost } from '../store.ts';
import { updatePost } from './store.ts';
import { tellEdited } from './tell-edited.ts';

/** POST /posts/{post_id}/pin and /unpin: whoever reads the channel may. */
export async function pinPost(core: Core, actor: Actor, id: string, isPinned: boolean): Promise<void> {
  const post = await findPost(core.db, id);
  if (!post || post.delete_at) throw forbidden('read_channel_content');
  const channel = await requireMayRead(core, actor, post);
  if (post.is_pinned === isPinned) return;
  if (channel.delete_at) {
    throw new AppError('api.post.patch_post.can_not_update_post_in_deleted.error', 400, 'The channel is archived.');
  }
  const now = Math.max(Date.now(), post.update_at + 1);
  await tellEdited(core, actor, await updatePost(core.db, id, { is_pinned: isPinned, update_at: now }));
}

import { type Actor, holds } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { write } from '../../../core/db/write.ts';
import { AppError, forbidden } from '../../../core/http/index.ts';
import { channelPermissions, requireChannel } from '../../channels/index.ts';
import { postDeleted } from '../events.ts';
import { noSuchPost } from '../policy.ts';
import { findPost, replyCountOf } from '../store.ts';
import { toWire } from '../wire.ts';
import { eraseAll } from './erase.ts';
import { hidePost } from './hide.ts';
import { lockPost } from './store.ts';
import { leaveThread } from './thread.ts';

/**
 * DELETE /posts/{post_id}: the post, its files and, with a first post, all replies disappear. 404 if it is not there, 403 unless it is
 * the actor's own or the actor may delete those of others.
 * @param options.forGood leaves nothing, not even for administrators; for administrators, if the server allows it at all
 */
export async function deletePost(core: Core, actor: Actor, id: string, options: { forGood: boolean }): Promise<void> {
  if (options.forGood) checkMayDeleteForGood(core, actor);
  const post = await findPost(core.db, id);
  if (!post || post.original_id || (post.delete_at && !options.forGood)) throw noSuchPost();
  const channel = await requireChannel(core, post.channel_id);
  const permissions = await channelPermissions(core, actor, channel);
  const needed = post.user_id === actor.userId ? 'delete_post' : 'delete_others_posts';
  if (!permissions.has(needed)) throw forbidden(needed);
  if (channel.delete_at) {
    throw new AppError('api.post.delete_post.can_not_delete_post_in_deleted.error', 400, 'The channel is archived.');
  }
  await write(core, async (write) => {
    const before = await lockPost(write.db, id);
    if (!before || (before.delete_at && !options.forGood)) throw noSuchPost();
    if (!options.forGood) return hidePost(core, write, before, actor.userId);
    const shown = toWire({ ...before, delete_at: 0 }, { replyCount: await replyCountOf(write.db, before) });
    if (before.root_id && !before.delete_at) await leaveThread(write.db, before, Date.now());
    await eraseAll(core, write, before);
    write.afterCommit(() => core.events.signal('post_changed', { postId: id }));
    for (const event of postDeleted(shown, actor.userId)) write.publish(event);
  });
}

function checkMayDeleteForGood(core: Core, actor: Actor): void {
  if (!holds(actor, 'manage_system')) throw forbidden('manage_system');
  if (!core.config.current.ServiceSettings.EnableAPIPostDeletion) {
    throw new AppError(
      'api.post.delete_post.not_enabled.app_error',
      501,
      'Deleting messages for good is switched off.',
    );
  }
}

import type { Acknowledgement } from '@parley/contract/conversation/posts.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import type { ChannelRow } from '../channels/index.ts';
import { type PostRow, postOfMember, tellEdited } from '../posts/index.ts';
import { deleteAcknowledgement, findAcknowledgement, insertAcknowledgement } from './store.ts';

/** After that, having taken note is a fact. */
const REVOCABLE_MS = 5 * 60_000;

/** POST /users/{user_id}/posts/{post_id}/ack: a member of the channel has taken note of the post. */
export async function acknowledge(core: Core, actor: Actor, userId: string, postId: string): Promise<Acknowledgement> {
  const { post, channel } = await requireMay(core, actor, userId, postId, 'save');
  const row = { post_id: postId, user_id: userId, channel_id: channel.id, acknowledged_at: Date.now() };
  const kept =
    (await insertAcknowledgement(core.db, row)) ?? (await findAcknowledgement(core.db, postId, userId)) ?? row;
  await tell(core, actor, post, 'post_acknowledgement_added', kept);
  return kept;
}

/** DELETE /users/{user_id}/posts/{post_id}/ack: takes it back, within minutes. 404 if there is nothing to take back. */
export async function takeBack(core: Core, actor: Actor, userId: string, postId: string): Promise<void> {
  const { post } = await requireMay(core, actor, userId, postId, 'delete');
  const acknowledgement = await findAcknowledgement(core.db, postId, userId);
  if (!acknowledgement) {
    throw new AppError('app.acknowledgement.get.app_error', 404, 'The message was not acknowledged.');
  }
  if (Date.now() - acknowledgement.acknowledged_at > REVOCABLE_MS) {
    throw new AppError('api.acknowledgement.delete.deadline.app_error', 403, 'It is too late to take this back.');
  }
  await deleteAcknowledgement(core.db, postId, userId);
  await tell(core, actor, post, 'post_acknowledgement_removed', acknowledgement);
}

async function requireMay(
  core: Core,
  actor: Actor,
  userId: string,
  postId: string,
  what: 'save' | 'delete',
): Promise<{ post: PostRow; channel: ChannelRow }> {
  requireOwn(actor, userId);
  const found = await postOfMember(core, actor, postId);
  if (found.channel.delete_at) {
    throw new AppError(`api.acknowledgement.${what}.archived_channel.app_error`, 403, 'The channel is archived.');
  }
  return found;
}

/** The channel hears of it, and of the post's new state. */
async function tell(
  core: Core,
  actor: Actor,
  post: PostRow,
  event: 'post_acknowledgement_added' | 'post_acknowledgement_removed',
  acknowledgement: Acknowledgement,
): Promise<void> {
  core.events.publish({ event, data: { acknowledgement }, audience: { channelId: post.channel_id } });
  await tellEdited(core, actor, post);
}

import { isSystemEmoji } from '@parley/contract/conversation/emoji-names.ts';
import type { Reaction, ReactionBody } from '@parley/contract/conversation/reactions.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { type ChannelRow, mayInChannel, requireChannel } from '../channels/index.ts';
import { findPost, type PostRow } from '../posts/index.ts';
import { reactionAdded, reactionRemoved } from './events.ts';
import { addReaction, removeReaction } from './store.ts';

const LONGEST_NAME = 64;
const MOST_DIFFERENT = 500;

/** POST /reactions: for oneself, on a post of a channel where one may. */
export async function react(core: Core, actor: Actor, body: ReactionBody): Promise<Reaction> {
  const { user_id: userId = '', post_id: postId = '', emoji_name: emojiName = '' } = body;
  if (!isId(userId) || !isId(postId) || !emojiName || emojiName.length > LONGEST_NAME) {
    throw new AppError('api.reaction.save_reaction.invalid.app_error', 400, 'The reaction is malformed.');
  }
  if (userId !== actor.userId) {
    throw new AppError('api.reaction.save_reaction.user_id.app_error', 403, 'Nobody reacts for somebody else.');
  }
  const { channel } = await requireMay(core, actor, postId, 'add_reaction');
  if (channel.delete_at) throw archived('save');
  if (!isSystemEmoji(emojiName)) {
    throw new AppError('app.emoji.get_by_name.no_result', 404, 'There is no such emoji.');
  }
  const most = Math.min(core.config.current.ServiceSettings.UniqueEmojiReactionLimitPerPost, MOST_DIFFERENT);
  const added = await addReaction(core.db, { postId, userId, emojiName, channelId: channel.id, now: Date.now() }, most);
  if (!added) {
    throw new AppError('app.reaction.save.save.too_many_reactions', 400, 'The message has enough different reactions.');
  }
  core.events.signal('post_changed', { postId });
  core.events.publish(reactionAdded(added));
  return added;
}

/** DELETE /users/{user_id}/posts/{post_id}/reactions/{emoji_name}: one's own, or with permission anybody's. */
export async function takeBack(
  core: Core,
  actor: Actor,
  reaction: { userId: string; postId: string; emojiName: string },
): Promise<void> {
  const { userId, postId, emojiName } = reaction;
  const isOwn = userId === actor.userId;
  const { channel } = await requireMay(core, actor, postId, isOwn ? 'remove_reaction' : 'remove_others_reactions');
  if (channel.delete_at) throw archived('delete');
  const now = Date.now();
  if (!(await removeReaction(core.db, { ...reaction, now }))) return;
  core.events.signal('post_changed', { postId });
  const removed = { user_id: userId, post_id: postId, emoji_name: emojiName, update_at: now };
  core.events.publish(reactionRemoved(removed, channel.id));
}

/** The post, if the actor may do this in its channel; what is not there is refused alike. */
async function requireMay(
  core: Core,
  actor: Actor,
  postId: string,
  permission: Permission,
): Promise<{ post: PostRow; channel: ChannelRow }> {
  const post = await findPost(core.db, postId);
  if (!post || post.delete_at) throw forbidden(permission);
  const channel = await requireChannel(core, post.channel_id);
  if (!(await mayInChannel(core, actor, channel, permission))) throw forbidden(permission);
  return { post, channel };
}

const archived = (what: 'save' | 'delete'): AppError =>
  new AppError(`api.reaction.${what}.archived_channel.app_error`, 403, 'The channel is archived.');

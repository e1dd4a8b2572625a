import { type ChannelRow, requireChannel } from '../../conversation/channels/index.ts';
import { findPost, noSuchPost, type PostRow } from '../../conversation/posts/index.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, unknownRoute } from '../../core/http/index.ts';
import type { FlaggedPlace } from '../../organisation/teams/index.ts';
import { requireCase } from './case.ts';
import { isReviewer } from './reviewers.ts';

/** Throws 404 if this server does not offer flagging at all. */
export function requireOffered({ config }: Core): void {
  if (!config.current.FeatureFlags.ContentFlagging) throw unknownRoute();
}

/** Throws 501 unless flagging is switched on. */
export function requireSwitchedOn(core: Core): void {
  requireOffered(core);
  if (core.config.current.ContentFlaggingSettings.EnableContentFlagging) return;
  throw new AppError('api.content_flagging.error.disabled', 501, 'Flagging messages is switched off.');
}

/** Throws 403 unless the user decides about what is flagged in the team. */
export async function requireReviewer(core: Core, userId: string, teamId: string): Promise<void> {
  if (await isReviewer(core.db, core.config.current, teamId, userId)) return;
  throw new AppError('api.content_flagging.error.user_not_reviewer', 403, 'Only reviewers of the team decide here.');
}

/** Where a flagged post stands, for those who decide about it: what it stands in is open to them. */
export async function placeOfFlagged(core: Core, actor: Actor, postId: string): Promise<FlaggedPlace> {
  requireSwitchedOn(core);
  const { post, channel } = await reviewablePost(core, actor, postId);
  await requireCase(core, core.db, postId);
  return { postId, channelId: post.channel_id, teamId: channel.team_id };
}

/** A post, deleted or not, about which the actor decides: 404 if there is none, 403 for all who are no reviewers. */
export async function reviewablePost(
  core: Core,
  actor: Actor,
  postId: string,
): Promise<{ post: PostRow; channel: ChannelRow }> {
  const post = await findPost(core.db, postId);
  if (!post || post.original_id) throw noSuchPost();
  const channel = await requireChannel(core, post.channel_id);
  await requireReviewer(core, actor.userId, channel.team_id);
  return { post, channel };
}

import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { type ChannelRow, channelPermissions, mayReadContent, requireChannel } from '../channels/index.ts';
import { findPost, type PostRow } from './store.ts';

export const noSuchPost = (): AppError => new AppError('app.post.get.app_error', 404, 'There is no such message.');

/** The channel, if the actor may write in it. A channel that doesn't exist is refused like one that is closed. */
export async function requireMayPost(core: Core, actor: Actor, channelId: string): Promise<ChannelRow> {
  const channel = await channelOr(core, channelId, () => forbidden('create_post'));
  const permissions = await channelPermissions(core, actor, channel);
  const isOpenToAll = channel.type === 'O' && permissions.has('create_post_public');
  if (!permissions.has('create_post') && !isOpenToAll) throw forbidden('create_post');
  return channel;
}

/** A post that is there, neither deleted nor a former version; 404 otherwise. Says nothing of who may read it. */
export async function requirePost(core: Core, id: string): Promise<PostRow> {
  const post = await findPost(core.db, id);
  if (!post || post.delete_at) throw noSuchPost();
  return post;
}

/** A post that the actor may read; 404 if it isn't there, 403 if it is not for the actor. */
export async function readablePost(core: Core, actor: Actor, id: string): Promise<PostRow> {
  const post = await requirePost(core, id);
  await requireMayRead(core, actor, post);
  return post;
}

/** Throws 403 unless the actor may read the channel of the post. */
export async function requireMayRead(core: Core, actor: Actor, post: PostRow): Promise<ChannelRow> {
  const channel = await channelOr(core, post.channel_id, () => forbidden('read_channel_content'));
  await requireMayReadChannel(core, actor, channel);
  return channel;
}

/** Throws 403 unless the actor may read what is written in the channel. */
export async function requireMayReadChannel(core: Core, actor: Actor, channel: ChannelRow): Promise<void> {
  if (!(await mayReadContent(core, actor, channel))) throw forbidden('read_channel_content');
}

/** A post of a channel that the actor belongs to; 403 for all others, whether they are there or not. */
export async function postOfMember(
  core: Core,
  actor: Actor,
  id: string,
): Promise<{ post: PostRow; channel: ChannelRow }> {
  const post = await findPost(core.db, id);
  if (!post || post.delete_at) throw forbidden('read_channel_content');
  return { post, channel: await requireMember(core, actor, post.channel_id) };
}

/** The channel, if the actor belongs to it or reads all channels; 403 otherwise. That a public one may be joined is not enough. */
export async function requireMember(core: Core, actor: Actor, channelId: string): Promise<ChannelRow> {
  const refusal = () => forbidden('read_channel_content');
  const channel = await channelOr(core, channelId, refusal);
  if (!(await channelPermissions(core, actor, channel)).has('read_channel_content')) throw refusal();
  return channel;
}

/** Whether the actor may see what was deleted. */
export const maySeeDeleted = (actor: Actor): boolean => holds(actor, 'manage_system');

async function channelOr(core: Core, id: string, refusal: () => AppError): Promise<ChannelRow> {
  try {
    return await requireChannel(core, id);
  } catch (error) {
    throw error instanceof AppError && error.status === 404 ? refusal() : error;
  }
}

import type { CreateEphemeralPost, Post } from '@parley/contract/conversation/posts.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { forbidden, invalidBody } from '../../core/http/index.ts';
import { newId } from '../../core/ids/index.ts';
import { channelPermissions, requireChannel } from '../channels/index.ts';
import { ephemeral } from './events.ts';
import { givenProps } from './props.ts';
import { toWire } from './wire.ts';

export interface EphemeralPost {
  readonly channelId: string;
  /** As whose message it shows; '' for the system's. */
  readonly userId: string;
  readonly rootId: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly type?: string;
  readonly id?: string;
}

/** Shows a message to one person, on all open clients, and keeps it nowhere. */
export function sendEphemeral(core: Core, receiverId: string, given: EphemeralPost): Post {
  const row = {
    id: given.id ?? newId(),
    create_at: Date.now(),
    update_at: 0,
    edit_at: 0,
    delete_at: 0,
    is_pinned: false,
    has_reactions: false,
    user_id: given.userId,
    channel_id: given.channelId,
    root_id: given.rootId,
    original_id: '',
    message: given.message,
    type: given.type ?? 'system_ephemeral',
    props: given.props as Record<string, unknown>,
    hashtags: '',
    file_ids: [],
    pending_post_id: '',
    remote_id: null,
    priority: null,
  };
  const metadata = 'attachments' in given.props ? { embeds: [{ type: 'message_attachment' }] } : {};
  const post = { ...toWire(row, { metadata }), file_ids: null };
  core.events.publish(ephemeral(post, receiverId));
  return post;
}

/** POST /posts/ephemeral: for integrations that run with such a permission. */
export async function createEphemeralPost(core: Core, actor: Actor, input: CreateEphemeralPost): Promise<Post> {
  const { user_id: receiverId, post } = input;
  if (!receiverId) throw invalidBody('user_id');
  if (!post) throw invalidBody('post');
  const channel = await requireChannel(core, post.channel_id ?? '');
  if (!(await channelPermissions(core, actor, channel)).has('create_post_ephemeral'))
    throw forbidden('create_post_ephemeral');
  return sendEphemeral(core, receiverId, {
    channelId: channel.id,
    userId: actor.userId,
    rootId: post.root_id ?? '',
    message: post.message ?? '',
    props: givenProps(post.props ?? undefined, core.config.current, { isIntegration: true }),
  });
}

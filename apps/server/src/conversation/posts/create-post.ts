import type { CreatePost, Post } from '@parley/contract/conversation/posts.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { noteActivity } from '../../identity/statuses/index.ts';
import { channelMembership, channelPermissions, requireChannel } from '../channels/index.ts';
import { tellAuthor } from './notices.ts';
import { requireMayPost } from './policy.ts';
import { prepare } from './prepare.ts';
import { givenPriority } from './priority.ts';
import { givenProps } from './props.ts';
import { savePost } from './save/save-posts.ts';

/**
 * POST /posts: writes a post and answers once it is durable. A request that is repeated with the same `pending_post_id` is answered
 * with the post that is there already.
 * @param options.setOnline whether it shows that the author is there
 */
export async function createPost(
  core: Core,
  actor: Actor,
  input: CreatePost,
  options: { setOnline: boolean },
): Promise<Post> {
  const channel = await requireMayPost(core, actor, input.channel_id ?? '');
  const type = input.type ?? '';
  if (input.id)
    throw new AppError('app.post.save.existing.app_error', 400, 'New messages get their ids from the server.');
  if (type.startsWith('system_')) {
    throw new AppError('api.context.invalid_param.app_error', 400, 'Only the server makes messages of this type.');
  }
  if (channel.delete_at) {
    throw new AppError('api.post.create_post.can_not_post_to_deleted.error', 400, 'The channel is archived.');
  }
  const permissions = await channelPermissions(core, actor, channel);
  const props = givenProps(input.props ?? undefined, core.config.current, {
    isIntegration: actor.isBot || actor.isOAuth,
  });
  if (actor.isBot) props.from_bot = 'true';
  if (actor.isOAuth) props.from_oauth_app = 'true';
  const isByProgram = props.from_webhook === 'true' || actor.isBot;
  const rootId = input.root_id ?? '';
  const unsaved = await prepare(core, {
    channel,
    userId: actor.userId,
    rootId,
    message: input.message ?? '',
    type,
    props,
    fileIds: input.file_ids ?? [],
    pendingPostId: input.pending_post_id ?? '',
    isPinned: input.is_pinned ?? false,
    priority: givenPriority(core.config.current, input.metadata?.priority ?? undefined, rootId),
    createAt: holds(actor, 'manage_system') ? Math.max(0, input.create_at ?? 0) : 0,
    remoteId: '',
    mayCallAll: permissions.has('use_channel_mentions'),
    mayCallGroups: permissions.has('use_group_mentions'),
    marksRead: !isByProgram && !(rootId && threadsAreCollapsed(core)),
    setOnline: options.setOnline,
  });
  const saved = await savePost(core, unsaved);
  if (saved.isNew) {
    tellAuthor(core, unsaved);
    if (options.setOnline && !isByProgram) noteActivity(core, actor.userId);
  }
  return saved.post;
}

/** A post that the server makes when something happened; types and props as in the reference. */
export interface NewPost {
  readonly channelId: string;
  /** Whose doing it is. */
  readonly userId: string;
  readonly type: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly rootId?: string;
  /** No event tells of it. */
  readonly isQuiet?: boolean;
}

export const systemPost = (post: NewPost): NewPost => post;

/** Writes a post of the server's own; call it after the commit of what it tells about. */
export async function createSystemPost(core: Core, post: NewPost): Promise<Post> {
  const channel = await requireChannel(core, post.channelId);
  const isMember = (await channelMembership(core, channel.id, post.userId)) !== null;
  const unsaved = await prepare(core, {
    channel,
    userId: post.userId,
    rootId: post.rootId ?? '',
    message: post.message,
    type: post.type,
    props: post.props,
    fileIds: [],
    pendingPostId: '',
    isPinned: false,
    priority: null,
    createAt: 0,
    remoteId: null,
    mayCallAll: false,
    mayCallGroups: isMember,
    marksRead: false,
    setOnline: true,
  });
  return (await savePost(core, { ...unsaved, isQuiet: post.isQuiet ?? false })).post;
}

/** Whether replies are shown apart from their channel, so that writing one says nothing of having read the channel. */
function threadsAreCollapsed(core: Core): boolean {
  const { CollapsedThreads: setting } = core.config.current.ServiceSettings;
  return setting === 'always_on' || setting === 'default_on';
}

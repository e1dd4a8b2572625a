import { type PostPriority, UNCOUNTED_TYPES } from '@parley/contract/conversation/posts.ts';
import type { Core } from '../../core/core.ts';
import { type KnownUser, knownUser } from '../../identity/users/index.ts';
import type { ChannelRow } from '../channels/index.ts';
import { channelLinks } from './channel-links.ts';
import { checkPost } from './check-post.ts';
import { findRoot } from './find-root.ts';
import { hashtagsOf } from './hashtags.ts';
import { findMentions } from './mentions/find.ts';
import { followersOfChannel } from './mentions/members.ts';
import { previewOf } from './permalinks.ts';
import type { Unsaved } from './save/unsaved.ts';

/** What a post is made of, once it is clear that its author may write it. */
export interface Draft {
  readonly channel: ChannelRow;
  readonly userId: string;
  readonly rootId: string;
  readonly message: string;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly fileIds: readonly string[];
  readonly pendingPostId: string;
  readonly isPinned: boolean;
  readonly priority: PostPriority | null;
  /** When it was written; 0 for now. */
  readonly createAt: number;
  /** null for posts that the server makes itself. */
  readonly remoteId: string | null;
  readonly mayCallAll: boolean;
  readonly mayCallGroups: boolean;
  readonly marksRead: boolean;
  readonly setOnline: boolean;
}

const CALL_TO_ALL = /\B@(channel|all|here)\b/i;
const CALL = /\B@[a-z0-9]/i;

/**
 * Checks a post and finds out what it refers to: root, hashtags, people, channels, other posts. Throws 400 for a post that breaks a
 * limit or answers what cannot be answered.
 */
export async function prepare(core: Core, draft: Draft): Promise<Unsaved> {
  const { channel, userId, rootId, type, setOnline } = draft;
  const message = draft.message.toWellFormed();
  const fileIds = [...new Set(draft.fileIds)];
  checkPost({ message, type, props: draft.props, file_ids: fileIds });
  const root = rootId ? await findRoot(core, channel, rootId) : null;
  const links = await channelLinks(core, channel, message);
  const preview = await previewOf(core, userId, message);
  const props = {
    ...draft.props,
    ...(links ? { channel_mentions: links } : {}),
    ...(preview ? { previewed_post: preview.data.post_id } : {}),
    ...(!draft.mayCallAll && !type && CALL_TO_ALL.test(message) ? { mentionHighlightDisabled: true } : {}),
    ...(!draft.mayCallGroups && CALL.test(message) ? { disable_group_highlight: true } : {}),
  };
  const author = await knownUser(core, userId);
  const text = { authorId: userId, type, message, props, mayCallAll: draft.mayCallAll };
  return {
    row: {
      id: '',
      create_at: 0,
      update_at: 0,
      edit_at: 0,
      delete_at: 0,
      is_pinned: draft.isPinned,
      has_reactions: false,
      user_id: userId,
      channel_id: channel.id,
      root_id: rootId,
      original_id: '',
      message,
      type,
      props,
      hashtags: hashtagsOf(message, core.config.current.ServiceSettings.MinimumHashtagLength),
      file_ids: fileIds,
      pending_post_id: draft.pendingPostId.toWellFormed(),
      remote_id: draft.remoteId,
      priority: draft.priority,
    },
    channel,
    root,
    channelFollowers: root ? await followersOfChannel(core, channel.id) : [],
    mentions: await findMentions(core, channel, text),
    senderName: senderName(core, author, type, props),
    authorName: `@${author?.username ?? ''}`,
    embeds: [...(preview ? [preview] : []), ...('attachments' in props ? [{ type: 'message_attachment' }] : [])].slice(
      0,
      1,
    ),
    givenCreateAt: draft.createAt,
    counts: !UNCOUNTED_TYPES.has(type),
    marksRead: draft.marksRead,
    setOnline,
    isQuiet: false,
  };
}

function senderName(
  core: Core,
  author: KnownUser | null,
  type: string,
  props: Readonly<Record<string, unknown>>,
): string {
  if (type.startsWith('system_')) return 'System';
  const { EnablePostUsernameOverride: isOverridable } = core.config.current.ServiceSettings;
  const { override_username: name, from_webhook: isWebhook } = props;
  if (isOverridable && isWebhook === 'true' && typeof name === 'string' && name) return name;
  return `@${author?.username ?? ''}`;
}

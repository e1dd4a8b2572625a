import type { Post, PostMetadata } from '@parley/contract/conversation/posts.ts';
import { withoutIntegrations } from './attachments.ts';
import type { PostRow } from './store.ts';

/**
 * A post as it travels. Without `metadata` where the reference sends none: in threads' lists, deletions and repeated requests.
 * @param more.replyCount replies in the post's thread, the post's own among them
 */
export function toWire(row: PostRow, more: { replyCount?: number; metadata?: PostMetadata } = {}): Post {
  return {
    id: row.id,
    create_at: row.create_at,
    update_at: row.update_at,
    edit_at: row.edit_at,
    delete_at: row.delete_at,
    is_pinned: row.is_pinned,
    user_id: row.user_id,
    channel_id: row.channel_id,
    root_id: row.root_id,
    original_id: row.original_id,
    message: row.message,
    type: row.type,
    props:
      'attachments' in row.props
        ? { ...row.props, attachments: withoutIntegrations(row.props.attachments) }
        : row.props,
    hashtags: row.hashtags,
    file_ids: row.file_ids,
    pending_post_id: '',
    ...(row.has_reactions ? { has_reactions: true } : {}),
    ...(row.remote_id === null ? {} : { remote_id: row.remote_id }),
    reply_count: more.replyCount ?? 0,
    last_reply_at: 0,
    participants: null,
    ...(more.metadata ? { metadata: more.metadata } : {}),
  };
}

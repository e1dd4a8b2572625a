import type { Post, PostMetadata } from '@parley/contract/conversation/posts.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { withoutIntegrations } from './attachments.ts';
import type { PostRow } from './store.ts';

export interface More {
  /** Replies in the post's thread, the post's own among them. */
  readonly replyCount?: number;
  /** Left out where the reference sends none: in lists of threads, deletions and repeated requests. */
  readonly metadata?: PostMetadata | undefined;
  /** What a first post shows of its replies where those are shown apart. */
  readonly lastReplyAt?: number;
  readonly participants?: User[] | null;
  readonly isFollowing?: boolean | undefined;
}

/** A post as it travels. What is deleted has neither text nor files. */
export function toWire(row: PostRow, more: More = {}): Post {
  const isDeleted = row.delete_at > 0;
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
    message: isDeleted ? '' : row.message,
    type: row.type,
    props: isDeleted ? remains(row.props) : shown(row.props),
    hashtags: isDeleted ? '' : row.hashtags,
    file_ids: isDeleted ? [] : row.file_ids,
    pending_post_id: '',
    ...(row.has_reactions ? { has_reactions: true } : {}),
    ...(row.remote_id === null ? {} : { remote_id: row.remote_id }),
    reply_count: more.replyCount ?? 0,
    last_reply_at: more.lastReplyAt ?? 0,
    participants: more.participants ?? null,
    ...(more.isFollowing === undefined ? {} : { is_following: more.isFollowing }),
    ...(more.metadata ? { metadata: more.metadata } : {}),
  };
}

/** A post or former version as those see it who may: with its text, though it counts as deleted. */
export const withText = (row: PostRow, metadata: PostMetadata): Post => ({
  ...toWire({ ...row, delete_at: 0 }, { metadata }),
  delete_at: row.delete_at,
});

const shown = (props: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  'attachments' in props ? { ...props, attachments: withoutIntegrations(props.attachments) } : props;

const remains = ({ deleteBy }: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  deleteBy === undefined ? {} : { deleteBy };

/** A participant of whom only the id is told. */
export const bareUser = (id: string): User => ({
  id,
  delete_at: 0,
  username: '',
  auth_data: '',
  auth_service: '',
  email: '',
  nickname: '',
  first_name: '',
  last_name: '',
  position: '',
  roles: '',
  locale: '',
  timezone: null,
  disable_welcome_email: false,
});

import { type Static, Type } from 'typebox';
import { FileInfo } from '../content/files.ts';
import { MapOf, Maybe, Nullable, OptionalBoolean, OptionalString, Props, Strings, Time } from '../core/schema.ts';
import { User } from '../identity/users.ts';
import { Reaction } from './reactions.ts';

/** Pixels of an image that a message shows. */
export const PostImage = Type.Object({
  width: Type.Integer(),
  height: Type.Integer(),
  format: Type.String(),
  frame_count: Type.Integer(),
});
export type PostImage = Static<typeof PostImage>;

/** `link`, `opengraph`, `image`, `permalink`, `message_attachment`; `data` depends on the type. */
export const PostEmbed = Type.Object({
  type: Type.String(),
  url: OptionalString,
  data: Type.Optional(Type.Unknown()),
});
export type PostEmbed = Static<typeof PostEmbed>;

/** How urgent the author finds a first post: `important`, `urgent` or `''`. */
export const PostPriority = Type.Object({
  priority: Type.String(),
  requested_ack: Maybe(Type.Boolean()),
  persistent_notifications: Maybe(Type.Boolean()),
});
export type PostPriority = Static<typeof PostPriority>;

/** That somebody has taken note of a post: `POST /users/{user_id}/posts/{post_id}/ack`. */
export const Acknowledgement = Type.Object({
  user_id: Type.String(),
  post_id: Type.String(),
  acknowledged_at: Time,
  channel_id: Type.String(),
});
export type Acknowledgement = Static<typeof Acknowledgement>;

/** What a reader needs beside the message. Every list is left out when it is empty. */
export const PostMetadata = Type.Object({
  embeds: Type.Optional(Type.Array(PostEmbed)),
  emojis: Type.Optional(Type.Array(Props)),
  files: Type.Optional(Type.Array(FileInfo)),
  images: Type.Optional(MapOf(PostImage)),
  reactions: Type.Optional(Type.Array(Reaction)),
  priority: Type.Optional(Props),
  acknowledgements: Type.Optional(Type.Array(Acknowledgement)),
});
export type PostMetadata = Static<typeof PostMetadata>;

/**
 * A post: `POST /posts`, `GET /posts/{post_id}`, `PUT /posts/{post_id}[/patch]`. `remote_id` is missing on posts made
 * by the system, `metadata` where it was not looked up (threads). `pending_post_id` is filled only in the answer to
 * the creation and in its event. `participants` and `is_following` are for collapsed threads.
 */
export const Post = Type.Object({
  id: Type.String(),
  create_at: Time,
  update_at: Time,
  edit_at: Time,
  delete_at: Time,
  is_pinned: Type.Boolean(),
  user_id: Type.String(),
  channel_id: Type.String(),
  root_id: Type.String({ description: 'the first post of the thread; empty for a first post' }),
  original_id: Type.String(),
  message: Type.String(),
  message_source: OptionalString,
  type: Type.String({ description: 'empty for what people write, system_* otherwise' }),
  props: Props,
  hashtags: Type.String(),
  file_ids: Nullable(Strings),
  pending_post_id: Type.String(),
  has_reactions: OptionalBoolean,
  remote_id: OptionalString,
  reply_count: Type.Integer(),
  last_reply_at: Time,
  participants: Nullable(Type.Array(User)),
  is_following: OptionalBoolean,
  metadata: Type.Optional(PostMetadata),
});
export type Post = Static<typeof Post>;

/** `POST /posts/ids`, `GET /posts/{post_id}/edit_history`. */
export const Posts = Type.Array(Post);

/**
 * Posts in an order, newest first: `GET /channels/{channel_id}/posts`, `/pinned`, `.../posts/unread`,
 * `GET /posts/{post_id}/thread` (root first). `next_post_id` is the newer and `prev_post_id` the older neighbour of the
 * page, empty at an end. `has_next` is sent for threads and around the first unread post only.
 */
export const PostList = Type.Object({
  order: Strings,
  posts: MapOf(Post),
  next_post_id: Type.String(),
  prev_post_id: Type.String(),
  has_next: OptionalBoolean,
  first_inaccessible_post_time: Time,
});
export type PostList = Static<typeof PostList>;

/** Body of `POST /posts`; one with an `id` is refused. */
export const CreatePost = Type.Object({
  id: OptionalString,
  is_pinned: OptionalBoolean,
  channel_id: OptionalString,
  message: OptionalString,
  root_id: OptionalString,
  file_ids: Maybe(Strings),
  pending_post_id: OptionalString,
  user_id: OptionalString,
  create_at: Type.Optional(Time),
  type: OptionalString,
  props: Maybe(Props),
  metadata: Maybe(Type.Object({ priority: Maybe(PostPriority) })),
});
export type CreatePost = Static<typeof CreatePost>;

/** Query of `POST /posts`. */
export const CreatePostQuery = Type.Object({ set_online: OptionalString });

/** Body of `POST /posts/ephemeral`. */
export const CreateEphemeralPost = Type.Object({ user_id: OptionalString, post: Type.Optional(CreatePost) });
export type CreateEphemeralPost = Static<typeof CreateEphemeralPost>;

const edits = {
  message: Maybe(Type.String()),
  is_pinned: Maybe(Type.Boolean()),
  props: Maybe(Props),
  file_ids: Maybe(Strings),
  has_reactions: Maybe(Type.Boolean()),
};

/** Body of `PUT /posts/{post_id}/patch`: what is left out or null stays. */
export const PatchPost = Type.Object(edits);
export type PatchPost = Static<typeof PatchPost>;

/** Body of `PUT /posts/{post_id}`. */
export const UpdatePost = Type.Object({ ...edits, id: OptionalString });
export type UpdatePost = Static<typeof UpdatePost>;

const collapsed = {
  skipFetchThreads: OptionalString,
  collapsedThreads: OptionalString,
  collapsedThreadsExtended: OptionalString,
};

/** Query of `GET /channels/{channel_id}/posts`. `since` excludes `page`, `before` and `after`. */
export const ChannelPostsQuery = Type.Object({
  page: OptionalString,
  per_page: OptionalString,
  since: OptionalString,
  before: OptionalString,
  after: OptionalString,
  include_deleted: OptionalString,
  ...collapsed,
});
export type ChannelPostsQuery = Static<typeof ChannelPostsQuery>;

/** Query of `GET /users/{user_id}/channels/{channel_id}/posts/unread`. */
export const UnreadPostsQuery = Type.Object({
  limit_before: OptionalString,
  limit_after: OptionalString,
  ...collapsed,
});
export type UnreadPostsQuery = Static<typeof UnreadPostsQuery>;

/** Query of `GET /posts/{post_id}` and `DELETE /posts/{post_id}`. */
export const PostQuery = Type.Object({
  include_deleted: OptionalString,
  retain_content: OptionalString,
  permanent: OptionalString,
});

/** Answer of `GET /posts/{post_id}/info`: where a permalink leads, for who may still have to join. */
export const PostInfo = Type.Object({
  channel_id: Type.String(),
  channel_type: Type.String(),
  channel_display_name: Type.String(),
  has_joined_channel: Type.Boolean(),
  team_id: Type.String(),
  team_type: Type.String(),
  team_display_name: Type.String(),
  has_joined_team: Type.Boolean(),
});
export type PostInfo = Static<typeof PostInfo>;

/** Body of `POST /users/{user_id}/typing`, data of the socket action `user_typing`. */
export const Typing = Type.Object({ channel_id: OptionalString, parent_id: OptionalString });
export type Typing = Static<typeof Typing>;

/** Types of posts about comings and goings: neither `total_msg_count` of a channel nor unread counts take them in. */
export const UNCOUNTED_TYPES: ReadonlySet<string> = new Set([
  'system_join_leave',
  'system_add_remove',
  'system_join_channel',
  'system_leave_channel',
  'system_join_team',
  'system_leave_team',
  'system_add_to_channel',
  'system_remove_from_channel',
  'system_add_to_team',
  'system_remove_from_team',
]);

import { type Static, Type } from 'typebox';
import { Nullable, OptionalString, Time } from '../core/schema.ts';
import { User } from '../identity/users.ts';
import { Post } from './posts.ts';

/** A thread as its reader sees it: `GET /users/{user_id}/teams/{team_id}/threads/{thread_id}`. */
export const Thread = Type.Object({
  id: Type.String({ description: 'the id of the first post' }),
  reply_count: Type.Integer(),
  last_reply_at: Time,
  last_viewed_at: Time,
  participants: Nullable(Type.Array(User)),
  post: Nullable(Post),
  unread_replies: Type.Integer(),
  unread_mentions: Type.Integer(),
  is_urgent: Type.Boolean(),
  delete_at: Time,
});
export type Thread = Static<typeof Thread>;

/** Answer of `GET /users/{user_id}/teams/{team_id}/threads`; `threads` is null with `totalsOnly`. */
export const Threads = Type.Object({
  total: Type.Integer(),
  total_unread_threads: Type.Integer(),
  total_unread_mentions: Type.Integer(),
  total_unread_urgent_mentions: Type.Integer(),
  threads: Nullable(Type.Array(Thread)),
});
export type Threads = Static<typeof Threads>;

/** Query of `GET /users/{user_id}/teams/{team_id}/threads`. */
export const ThreadsQuery = Type.Object({
  since: OptionalString,
  before: OptionalString,
  after: OptionalString,
  page: OptionalString,
  per_page: OptionalString,
  deleted: OptionalString,
  unread: OptionalString,
  extended: OptionalString,
  totalsOnly: OptionalString,
  threadsOnly: OptionalString,
  excludeDirect: OptionalString,
});
export type ThreadsQuery = Static<typeof ThreadsQuery>;

/** Query of `GET /posts/{post_id}/thread`. */
export const ThreadPostsQuery = Type.Object({
  perPage: OptionalString,
  fromPost: OptionalString,
  fromCreateAt: OptionalString,
  fromUpdateAt: OptionalString,
  direction: OptionalString,
  skipFetchThreads: OptionalString,
  collapsedThreads: OptionalString,
  collapsedThreadsExtended: OptionalString,
  updatesOnly: OptionalString,
});
export type ThreadPostsQuery = Static<typeof ThreadPostsQuery>;

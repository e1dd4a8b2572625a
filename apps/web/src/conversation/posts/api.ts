import type { CreatePost, PatchPost, Post, PostInfo, PostList } from '@parley/contract/conversation/posts.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Http } from '../../lib/api/http.ts';

export interface PageOptions {
  before?: string;
  after?: string;
  perPage?: number;
  /** keep replies out of the channel */
  collapsed: boolean;
}

/** Calls about posts. */
export const postsApi = (http: Http) => ({
  create: (post: CreatePost) => http.post<Post>('/posts', post),
  get: (id: string) => http.get<Post>(`/posts/${id}`),
  patch: (id: string, patch: PatchPost) => http.put<Post>(`/posts/${id}/patch`, patch),
  /** Outlives the page. */
  del: (id: string) => http.del<StatusOk>(`/posts/${id}`, undefined, { keepalive: true }),
  pin: (id: string) => http.post<StatusOk>(`/posts/${id}/pin`),
  unpin: (id: string) => http.post<StatusOk>(`/posts/${id}/unpin`),
  pinned: (channelId: string) => http.get<PostList>(`/channels/${channelId}/pinned`),
  history: (id: string) => http.get<Post[]>(`/posts/${id}/edit_history`),
  /** Where a link to a post leads. */
  info: (id: string) => http.get<PostInfo>(`/posts/${id}/info`),
  /** A page of a channel, newest first: the newest, or what is before or after a post. */
  page: (channelId: string, { before, after, perPage, collapsed }: PageOptions) =>
    http.get<PostList>(`/channels/${channelId}/posts`, {
      query: { before, after, per_page: perPage, ...threadQuery(collapsed) },
    }),
  /** What was written, changed or deleted since a time. */
  since: (channelId: string, since: number, collapsed: boolean) =>
    http.get<PostList>(`/channels/${channelId}/posts`, { query: { since, ...threadQuery(collapsed) } }),
  /** The first unread post with what is around it; the newest page when all is read. */
  unread: (channelId: string, perSide: number, collapsed: boolean) =>
    http.get<PostList>(`/users/me/channels/${channelId}/posts/unread`, {
      query: { limit_before: perSide, limit_after: perSide, ...threadQuery(collapsed) },
    }),
});

const threadQuery = (collapsed: boolean) => (collapsed ? { collapsedThreads: true } : { skipFetchThreads: true });

import type { PostList } from '@parley/contract/conversation/posts.ts';
import type { Thread, Threads } from '@parley/contract/conversation/threads.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Http } from '../../lib/api/http.ts';

const root = (teamId: string) => `/users/me/teams/${teamId}/threads`;

/** Where a page of replies begins, going back from a reply. */
export interface From {
  id: string;
  createAt: number;
}

/** Calls about threads. */
export const threadsApi = (http: Http) => ({
  /** A page of replies from the newer end (or from a reply) back, with the root. */
  replies: (rootId: string, perPage: number, from?: From) =>
    http.get<PostList>(`/posts/${rootId}/thread`, {
      query: { direction: 'up', perPage, fromPost: from?.id, fromCreateAt: from?.createAt, collapsedThreads: true },
    }),
  /** The threads that the user follows, those with the newest reply first. */
  list: (teamId: string, query: { per_page?: number; before?: string; unread?: boolean } = {}) =>
    http.get<Threads>(root(teamId), { query: { extended: true, ...query } }),
  totals: (teamId: string) => http.get<Threads>(root(teamId), { query: { totalsOnly: true } }),
  get: (teamId: string, rootId: string) => http.get<Thread>(`${root(teamId)}/${rootId}`, { query: { extended: true } }),
  follow: (teamId: string, rootId: string) =>
    http.put<StatusOk>(`${root(teamId)}/${rootId}/following`, undefined, { repeatable: true }),
  unfollow: (teamId: string, rootId: string) =>
    http.del<StatusOk>(`${root(teamId)}/${rootId}/following`, undefined, { repeatable: true }),
  /** Marks the replies up to a time (Unix milliseconds) as read. */
  read: (teamId: string, rootId: string, time: number) =>
    http.put<Thread>(`${root(teamId)}/${rootId}/read/${time}`, undefined, { repeatable: true }),
  readAll: (teamId: string) => http.put<StatusOk>(`${root(teamId)}/read`, undefined, { repeatable: true }),
  setUnread: (teamId: string, rootId: string, postId: string) =>
    http.post<Thread>(`${root(teamId)}/${rootId}/set_unread/${postId}`, undefined, { repeatable: true }),
});

import type { Reaction } from '@parley/contract/conversation/reactions.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about reactions. */
export const reactionsApi = (http: Http) => ({
  add: (user_id: string, post_id: string, emoji_name: string) =>
    http.post<Reaction>('/reactions', { user_id, post_id, emoji_name }, { repeatable: true }),
  remove: (postId: string, emojiName: string) =>
    http.del<StatusOk>(`/users/me/posts/${postId}/reactions/${encodeURIComponent(emojiName)}`, undefined, {
      repeatable: true,
    }),
  ofPost: (postId: string) => http.get<Reaction[] | null>(`/posts/${postId}/reactions`),
});

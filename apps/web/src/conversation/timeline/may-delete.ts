import type { Post } from '@parley/contract/conversation/posts.ts';
import type { State } from '../../lib/store/registry.ts';

/** Whether the reader is offered to delete a post; the server has the last word. */
export const mayDelete = (state: State, post: Post): boolean =>
  post.user_id === state.session.me || (state.users.byId[state.session.me]?.roles.includes('system_admin') ?? false);

import type { Core } from '../../core/core.ts';
import { changeRoutes } from './change/routes.ts';
import { watchRoots } from './find-root.ts';
import { followChannels } from './follow-channels.ts';
import { forgetUsers } from './forget-user.ts';
import { watchMembers } from './mentions/members.ts';
import { readRoutes } from './read/routes.ts';
import { routes } from './routes.ts';
import { guardSavedPosts } from './saved-posts.ts';
import './signals.ts';
import './tables.ts';

export { eraseContent } from './change/erase.ts';
export { hidePost, showPost } from './change/hide.ts';
export { lockPost } from './change/store.ts';
export { tellEdited } from './change/tell-edited.ts';
export { createPost, createSystemPost, type NewPost, systemPost } from './create-post.ts';
export { type EphemeralPost, sendEphemeral } from './ephemeral.ts';
export { type ListedPost, participantsOf, toList } from './list.ts';
export { type Mentions, meansUser } from './mentions/find.ts';
export { reactionsOf } from './metadata.ts';
export {
  noSuchPost,
  postOfMember,
  readablePost,
  requireMayRead,
  requireMember,
  requirePost,
} from './policy.ts';
export { findPost, findPosts, type PostRow } from './store.ts';
export { toWire } from './wire.ts';
export { asWithheld } from './withheld.ts';

export function register(core: Core): void {
  watchRoots(core);
  watchMembers(core);
  guardSavedPosts(core);
  forgetUsers(core);
  followChannels(core);
  routes(core);
  readRoutes(core);
  changeRoutes(core);
}

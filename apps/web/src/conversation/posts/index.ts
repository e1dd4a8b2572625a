export {
  catchUp,
  editPost,
  ensureChannel,
  loadAround,
  loadNewer,
  loadOlder,
  loadUnread,
  watchLive,
} from './actions.ts';
export { postsApi } from './api.ts';
export { deletionsEffects, deletionsOf } from './deletions/deletions.ts';
export { deletionOf, deletions, isGone } from './deletions/store.ts';
export { type NewMessage, outboxEffects, outboxOf } from './outbox/outbox.ts';
export { entryAsPost, failedInTeam, type OutboxEntry, outbox, outboxEntry } from './outbox/store.ts';
export { lastOwnPost, lineKey, newestReply, postById, type TimelineView, timelineView } from './selectors.ts';
export { posts } from './store.ts';
export { threadPage } from './timeline/page.ts';
export { newestWindow, windowOf } from './timeline/window.ts';
export { tellTyping, typing, typingEffects, typingIn } from './typing.ts';
export * from './view/index.ts';

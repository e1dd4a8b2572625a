export {
  ensureThread,
  followThread,
  loadInbox,
  loadOlderReplies,
  loadThreadTotals,
  loadUnreadThreads,
  readAllThreads,
  readThread,
  readThreadUntil,
} from './actions.ts';
export { threadsEffects } from './effects.ts';
export { wantLastReply } from './last-replies.ts';
export {
  inboxHasMore,
  inboxOf,
  type ThreadInfo,
  threadById,
  threads,
  threadTotals,
  unreadInThreads,
  unreadThreads,
} from './store.ts';
export { markThreadUnread } from './unread.ts';
export { watchedThreads, watchThread } from './watched.ts';

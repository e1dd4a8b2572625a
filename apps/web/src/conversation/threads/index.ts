export { ensureThread, followThread, loadInbox, loadOlderReplies, loadThreadTotals, readThread } from './actions.ts';
export { inboxOf, type ThreadInfo, threadById, threads, threadTotals } from './store.ts';
export { watchedThreads, watchThread } from './watched.ts';

import type { Effects } from '../../lib/client.ts';
import { loadFollowed, loadInbox, loadUnreadThreads } from './actions.ts';

/** What a thread's events leave to be asked for. */
export const threadsEffects: Effects = {
  // A thread in a channel that was not looked at: its root is shown in the list of threads.
  thread_updated: ({ store }, { thread }) => {
    if (!thread.post || store.getState().posts.byId[thread.id]) return;
    store.apply('posts.received', { posts: [thread.post] });
    store.apply('users.received', { users: thread.participants ?? [] });
  },
  thread_follow_changed: (client, { thread_id, state }, { broadcast }) =>
    state && !client.store.getState().threads.byId[thread_id]
      ? loadFollowed(client, broadcast?.team_id ?? '', thread_id)
      : undefined,
  // After a break: what was read, answered or followed elsewhere in the meantime.
  'sync.done': (client) =>
    Promise.all(
      Object.keys(client.store.getState().threads.inbox).flatMap((id) => [
        loadInbox(client, id),
        loadUnreadThreads(client, id),
      ]),
    ),
};

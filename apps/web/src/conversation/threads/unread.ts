import type { Client } from '../../lib/client.ts';
import { threadsApi } from './api.ts';

/** Makes the replies of a thread unread from a post of it on; the user follows it then. */
export async function markThreadUnread(client: Client, teamId: string, rootId: string, postId: string): Promise<void> {
  client.store.apply('thread.received', { thread: await threadsApi(client.http).setUnread(teamId, rootId, postId) });
}

import { isTransient } from '../../lib/api/error.ts';
import { type Client, perClient } from '../../lib/client.ts';
import { newestReply } from '../posts/index.ts';
import { threadsApi } from './api.ts';

const atOnce = 3;

/** Asks for the newest reply of one thread after the other, a few at once; what was asked last is wanted first. */
const asker = perClient((client) => {
  const asked = new Map<string, number>();
  const waiting: string[] = [];
  let busy = 0;

  async function next(): Promise<void> {
    const rootId = busy < atOnce ? waiting.pop() : undefined;
    if (rootId === undefined) return;
    busy += 1;
    try {
      const list = await threadsApi(client.http).replies(rootId, 1);
      client.store.apply('posts.received', { posts: Object.values(list.posts) });
    } catch (error) {
      asked.delete(rootId);
      if (!isTransient(error)) client.report(error);
    } finally {
      busy -= 1;
      void next();
    }
  }

  return (rootId: string, lastReplyAt: number) => {
    if ((asked.get(rootId) ?? 0) >= lastReplyAt) return;
    asked.set(rootId, lastReplyAt);
    waiting.push(rootId);
    void next();
  };
});

/** Sees to it that the newest reply of a thread, which lists of threads do not bring along, becomes known. */
export function wantLastReply(client: Client, rootId: string, lastReplyAt: number): void {
  const state = client.store.getState();
  const known = newestReply(rootId)(state);
  if (!state.posts.byId[rootId] || !known || known.create_at < lastReplyAt) asker(client)(rootId, lastReplyAt);
}

import { type Client, perClient } from '../../lib/client.ts';
import { ensureThread } from './actions.ts';

/** Threads that are open on the screen; the others are asked for when they are opened. */
const watched = perClient(() => new Set<string>());

export const watchedThreads = (client: Client): readonly string[] => [...watched(client)];

/** Keeps a thread up to date while it is on the screen. Returns the way to stop. */
export function watchThread(client: Client, rootId: string): () => void {
  watched(client).add(rootId);
  ensureThread(client, rootId).catch(client.report);
  return () => watched(client).delete(rootId);
}

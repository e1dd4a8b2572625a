import type { Client } from '../../lib/client.ts';
import { type Draft, draftOf } from './store.ts';

/** Gives a draft up. The result puts it back. */
export function discardDraft(client: Client, draft: Draft): () => void {
  const { channelId, rootId } = draft;
  client.store.apply('draft.changed', { channelId, rootId, message: '', files: [] });
  return () => putBack(client, draft);
}

/** Puts something written back into its composer, before what was written there in the meantime. */
export function putBack(client: Client, draft: Pick<Draft, 'channelId' | 'rootId' | 'message' | 'files'>): void {
  const { channelId, rootId } = draft;
  const now = draftOf(rootId || channelId)(client.store.getState());
  client.store.apply('draft.changed', {
    channelId,
    rootId,
    message: [draft.message, now?.message ?? ''].filter(Boolean).join('\n'),
    files: [...draft.files, ...(now?.files ?? [])],
  });
}

import type { FileInfo } from '@parley/contract/content/files.ts';
import { isAbort } from '../../lib/api/error.ts';
import { type Client, perClient } from '../../lib/client.ts';
import { filesApi } from './api.ts';

interface Running {
  file: File;
  stop: AbortController;
}

const running = perClient(() => new Map<string, Running>());

/**
 * Sends a file and follows it in the state (`files.uploads`). Returns the id it has there at once, and a promise of
 * what the server knows of it; undefined when it failed or was removed.
 */
export function startUpload(
  client: Client,
  channelId: string,
  file: File,
): { id: string; done: Promise<FileInfo | undefined> } {
  const id = crypto.randomUUID();
  const { name, size, type } = file;
  const upload = { id, channelId, name, size, type, progress: 0, status: 'sending' as const };
  client.store.apply('upload.started', { upload });
  return { id, done: send(client, id, channelId, file) };
}

/** Sends a file again after it failed. */
export function retryUpload(client: Client, id: string): Promise<FileInfo | undefined> {
  const upload = client.store.getState().files.uploads[id];
  const known = running(client).get(id);
  if (!upload || !known) return Promise.resolve(undefined);
  client.store.apply('upload.started', { upload: { ...upload, progress: 0, status: 'sending' } });
  return send(client, id, upload.channelId, known.file);
}

/** Takes a file back, also while it is on its way. */
export function removeUpload(client: Client, id: string): void {
  running(client).get(id)?.stop.abort(new DOMException('removed', 'AbortError'));
  running(client).delete(id);
  client.store.apply('upload.removed', { id });
}

async function send(client: Client, id: string, channelId: string, file: File): Promise<FileInfo | undefined> {
  const stop = new AbortController();
  running(client).set(id, { file, stop });
  try {
    const info = await filesApi(client.http).upload(channelId, id, file, {
      signal: stop.signal,
      onProgress: (progress) => client.store.apply('upload.progressed', { id, progress }),
    });
    client.store.apply('upload.done', { id, info });
    running(client).delete(id);
    return info;
  } catch (error) {
    if (!isAbort(error))
      client.store.apply('upload.failed', { id, error: String(error instanceof Error ? error.message : error) });
    return undefined;
  }
}

import type { FileInfo } from '@parley/contract/content/files.ts';
import { change, type Dict, put, putAll, without } from '../../lib/store/records.ts';
import { slice } from '../../lib/store/slice.ts';

/** A file on its way to the server, by an id of this client. */
export interface Upload {
  id: string;
  channelId: string;
  name: string;
  size: number;
  type: string;
  /** from 0 to 1 */
  progress: number;
  status: 'sending' | 'done' | 'failed';
  /** what the server knows of it, when done */
  info?: FileInfo;
  /** a sentence for people, when failed */
  error?: string;
}

export interface FilesState {
  byId: Dict<FileInfo>;
  uploads: Dict<Upload>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    files: FilesState;
  }
  interface Facts {
    'upload.started': { upload: Upload };
    'upload.progressed': { id: string; progress: number };
    'upload.done': { id: string; info: FileInfo };
    'upload.failed': { id: string; error: string };
    'upload.removed': { id: string };
  }
}

type WithFiles = { metadata?: { files?: FileInfo[] } };

function receive(slice: FilesState, posts: readonly WithFiles[]): FilesState {
  const infos = posts.flatMap(({ metadata }) => metadata?.files ?? []);
  return infos.length === 0 ? slice : { ...slice, byId: putAll(slice.byId, infos, ({ id }) => id) };
}

const step = (slice: FilesState, id: string, next: Partial<Upload>): FilesState => ({
  ...slice,
  uploads: change(slice.uploads, id, (upload) => ({ ...upload, ...next })),
});

export const files = slice<FilesState>(
  { byId: {}, uploads: {} },
  {
    'posts.received': (slice, { posts }) => receive(slice, posts),
    'post.sent': (slice, { post }) => receive(slice, [post]),
    posted: (slice, { post }) => receive(slice, [post]),
    post_edited: (slice, { post }) => receive(slice, [post]),
    'upload.started': (slice, { upload }) => ({ ...slice, uploads: put(slice.uploads, upload.id, upload) }),
    'upload.progressed': (slice, { id, progress }) => step(slice, id, { progress }),
    'upload.done': (slice, { id, info }) => ({
      ...step(slice, id, { status: 'done', progress: 1, info }),
      byId: put(slice.byId, info.id, info),
    }),
    'upload.failed': (slice, { id, error }) => step(slice, id, { status: 'failed', error }),
    'upload.removed': (slice, { id }) => ({ ...slice, uploads: without(slice.uploads, id) }),
  },
);

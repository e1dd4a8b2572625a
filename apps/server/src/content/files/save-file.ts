import { Readable } from 'node:stream';
import { lookup } from 'mime-types';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { newId } from '../../core/ids/index.ts';
import { isPicture, readPicture } from './pictures.ts';
import { type FileRow, insertFile } from './store.ts';

export interface Incoming {
  readonly name: string;
  readonly content: Readable;
  readonly userId: string;
  readonly channelId: string;
}

/** Streams a file into the store, draws its previews and makes its row; nothing is left behind when any of it fails. */
export async function saveFile(core: Core, incoming: Incoming): Promise<FileRow> {
  const { MaxFileSize: mostBytes, MaxImageResolution: mostPixels } = core.config.current.FileSettings;
  const id = newId();
  const folder = `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}/${id}`;
  const path = `${folder}/original`;
  const counter = new Counter(mostBytes);
  try {
    await core.files.write(path, Readable.from(counter.pass(incoming.content)));
    const name = cleanName(incoming.name);
    const extension = extensionOf(name);
    const mimeType = mimeTypeOf(extension);
    const picture = isPicture(mimeType)
      ? await readPicture((await core.files.read(path)).stream, mimeType, mostPixels)
      : null;
    const drawn = picture?.drawn;
    if (drawn) {
      await core.files.write(`${folder}/thumbnail.jpg`, drawn.thumbnail);
      await core.files.write(`${folder}/preview.jpg`, drawn.preview);
    }
    const now = Date.now();
    return await insertFile(core.db, {
      id,
      creator_id: incoming.userId,
      channel_id: incoming.channelId,
      create_at: now,
      update_at: now,
      path,
      thumbnail_path: drawn ? `${folder}/thumbnail.jpg` : '',
      preview_path: drawn ? `${folder}/preview.jpg` : '',
      name,
      extension,
      size: counter.bytes,
      mime_type: mimeType,
      width: picture?.width ?? 0,
      height: picture?.height ?? 0,
      has_preview_image: drawn !== undefined && drawn !== null,
      mini_preview: drawn?.mini ?? null,
    });
  } catch (error) {
    await Promise.all(
      ['original', 'thumbnail.jpg', 'preview.jpg'].map((part) => core.files.remove(`${folder}/${part}`)),
    );
    throw error;
  }
}

/** Removes a file that was saved in vain. */
export async function discardFile(core: Core, file: FileRow): Promise<void> {
  await core.db.deleteFrom('files').where('id', '=', file.id).execute();
  await Promise.all(
    [file.path, file.thumbnail_path, file.preview_path].filter(Boolean).map((path) => core.files.remove(path)),
  );
}

export const tooLarge = (most: number): AppError =>
  new AppError('api.file.upload_file.too_large_detailed.app_error', 413, `The file is larger than ${most} bytes.`);

/** Counts the bytes on their way, and ends the way when there are too many. */
class Counter {
  bytes = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Pulled by its reader: nothing flows, and nothing can fail, before somebody reads. */
  async *pass(content: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      this.bytes += chunk.length;
      if (this.bytes > this.#most) throw tooLarge(this.#most);
      yield chunk;
    }
  }
}

/** The last part of a path, without control characters. */
const cleanName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '') || 'file';

function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 ? name.slice(at + 1).toLowerCase() : '';
}

function mimeTypeOf(extension: string): string {
  const type = extension ? lookup(extension) || '' : '';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

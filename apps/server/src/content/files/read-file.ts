import type { FileInfo } from '@parley/contract/content/files.ts';
import type { ReviewerPass } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { isReviewing } from '../../organisation/teams/index.ts';
import { requireMayRead } from './access.ts';
import { type FileRow, findFile } from './store.ts';
import { toWire } from './wire.ts';

const noSuchFile = (id = 'app.file_info.get.app_error'): AppError => new AppError(id, 404, 'There is no such file.');

/** The file, or 404. */
export async function requireFile(core: Core, id: string): Promise<FileRow> {
  const file = await findFile(core.db, id);
  if (!file || file.delete_at) throw noSuchFile();
  return file;
}

/**
 * GET /files/{file_id}: the file, if the actor may read it, or if it belongs to a flagged message about which the actor decides. An id
 * that never was one has an error of its own here.
 */
export async function downloadableFile(core: Core, actor: Actor, id: string, pass: ReviewerPass): Promise<FileRow> {
  const file = await findFile(core.db, id);
  if (!file) throw noSuchFile('api.file.get_file_info.app_error');
  if (await belongsToReviewed(core, actor, file, pass)) return file;
  if (file.delete_at) throw noSuchFile();
  await requireMayRead(core, actor, file);
  return file;
}

/** The file, if the actor may read it. */
export async function readableFile(core: Core, actor: Actor, id: string, pass: ReviewerPass = {}): Promise<FileRow> {
  const file = await findFile(core.db, id);
  if (!file) throw noSuchFile();
  if (await belongsToReviewed(core, actor, file, pass)) return file;
  if (file.delete_at) throw noSuchFile();
  await requireMayRead(core, actor, file);
  return file;
}

/** Hidden messages have hidden files; who decides about the message sees them. */
const belongsToReviewed = (core: Core, actor: Actor, file: FileRow, pass: ReviewerPass): Promise<boolean> =>
  isReviewing(core, actor, pass, {
    isPlace: ({ postId }) => postId === file.post_id,
    mismatch: 'api.file.get_file.invalid_flagged_post.app_error',
  });

/** GET /files/{file_id}/info */
export async function fileInfo(core: Core, actor: Actor, id: string): Promise<FileInfo> {
  return toWire(await readableFile(core, actor, id));
}

/** The small form of a picture; 400 for what has none. */
export function smallForm(file: FileRow, form: 'thumbnail' | 'preview'): string {
  const path = form === 'thumbnail' ? file.thumbnail_path : file.preview_path;
  if (path) return path;
  throw new AppError(`api.file.get_file_${form}.no_${form}.app_error`, 400, `This file has no ${form}.`);
}

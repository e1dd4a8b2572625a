import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { requireMayRead } from './access.ts';
import { requireFile } from './read-file.ts';
import { type FileRow, findFile } from './store.ts';

const hashOf = (core: Core, fileId: string): string =>
  createHmac('sha256', core.config.current.FileSettings.PublicLinkSalt).update(fileId).digest('base64url');

/** GET /files/{file_id}/link: an address that opens the file without an account. Only for files that hang on a post. */
export async function publicLink(core: Core, actor: Actor, id: string, site: string): Promise<string> {
  requirePublicLinks(core);
  const file = await requireFile(core, id);
  await requireMayRead(core, actor, file);
  if (!file.post_id)
    throw new AppError('api.file.get_public_link.no_post.app_error', 400, 'The file is not posted yet.');
  return `${site}/files/${id}/public?h=${hashOf(core, id)}`;
}

/** The file behind a public link. A wrong hash and a file that is gone are refused alike. */
export async function fileOfPublicLink(core: Core, id: string, hash: string | undefined): Promise<FileRow> {
  requirePublicLinks(core);
  const [given, wanted] = [Buffer.from(hash ?? ''), Buffer.from(hashOf(core, id))];
  const file =
    given.length === wanted.length && timingSafeEqual(given, wanted) ? await findFile(core.db, id) : undefined;
  if (!file || file.delete_at)
    throw new AppError('api.file.get_file.public_invalid.app_error', 400, 'This link does not lead to a file.');
  return file;
}

function requirePublicLinks(core: Core): void {
  if (core.config.current.FileSettings.EnablePublicLink) return;
  throw new AppError(
    'api.file.get_public_link.disabled.app_error',
    403,
    'Public links are switched off on this server.',
  );
}

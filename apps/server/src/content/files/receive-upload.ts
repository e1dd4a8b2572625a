import type { Readable } from 'node:stream';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FileUpload } from '@parley/contract/content/files.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidBody, invalidUrl } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { requireMayUpload } from './access.ts';
import { discardFile, saveFile } from './save-file.ts';
import type { FileRow } from './store.ts';
import { toWire } from './wire.ts';

/**
 * POST /files as multipart/form-data: `channel_id`, `client_ids` (as many as files, before them) and `files`. Files are streamed
 * to the store as they come; a refusal on the way takes back those that were stored.
 */
export async function receiveForm(
  core: Core,
  actor: Actor,
  parts: AsyncIterable<Multipart>,
  channelInQuery: string | undefined,
): Promise<FileUpload> {
  requireEnabled(core);
  let channelId = channelInQuery ?? '';
  const clientIds: string[] = [];
  const saved: FileRow[] = [];
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        if (part.fieldname === 'channel_id') channelId = String(part.value);
        if (part.fieldname === 'client_ids' && saved.length === 0) clientIds.push(String(part.value));
        else if (part.fieldname === 'client_ids') throw invalidBody('client_ids');
        continue;
      }
      await requireChannel(core, actor, channelId);
      saved.push(await saveFile(core, { name: nameOf(part), content: part.file, userId: actor.userId, channelId }));
    }
    if (saved.length === 0) await requireChannel(core, actor, channelId);
    if (clientIds.length > 0 && clientIds.length !== saved.length) throw invalidBody('client_ids');
  } catch (error) {
    await Promise.all(saved.map((file) => discardFile(core, file)));
    throw error;
  }
  return { file_infos: saved.map(toWire), client_ids: clientIds };
}

/** POST /files with the bytes as the body; name and channel stand in the address. */
export async function receiveBody(
  core: Core,
  actor: Actor,
  content: Readable,
  query: { channel_id?: string; filename?: string; client_id?: string },
): Promise<FileUpload> {
  requireEnabled(core);
  if (!query.filename) throw invalidUrl('filename');
  if (!query.channel_id || !isId(query.channel_id)) throw invalidUrl('channel_id');
  await requireMayUpload(core, actor, query.channel_id);
  const file = await saveFile(core, {
    name: query.filename,
    content,
    userId: actor.userId,
    channelId: query.channel_id,
  });
  if (file.size === 0) {
    await discardFile(core, file);
    throw new AppError('api.file.upload_file.read_request.app_error', 400, 'The request holds no file.');
  }
  return { file_infos: [toWire(file)], client_ids: query.client_id ? [query.client_id] : [] };
}

async function requireChannel(core: Core, actor: Actor, channelId: string): Promise<void> {
  if (!channelId) throw invalidBody('channel_id');
  if (!isId(channelId)) throw invalidUrl('channel_id');
  await requireMayUpload(core, actor, channelId);
}

function requireEnabled(core: Core): void {
  if (core.config.current.FileSettings.EnableFileAttachments) return;
  throw new AppError('api.file.attachments.disabled.app_error', 403, 'Files cannot be uploaded to this server.');
}

const nameOf = (part: MultipartFile): string => part.filename || 'file';

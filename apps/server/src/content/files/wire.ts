import type { FileInfo } from '@parley/contract/content/files.ts';
import type { FileRow } from './store.ts';

export function toWire(file: FileRow): FileInfo {
  return {
    id: file.id,
    user_id: file.creator_id,
    ...(file.post_id ? { post_id: file.post_id } : {}),
    channel_id: file.channel_id,
    create_at: file.create_at,
    update_at: file.update_at,
    delete_at: file.delete_at,
    name: file.name,
    extension: file.extension,
    size: file.size,
    mime_type: file.mime_type,
    ...(file.width ? { width: file.width, height: file.height } : {}),
    ...(file.has_preview_image ? { has_preview_image: true } : {}),
    mini_preview: file.mini_preview?.toString('base64') ?? null,
    remote_id: file.remote_id,
    archived: file.archived,
  };
}

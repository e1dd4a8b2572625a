import type { FileInfo } from '@parley/contract/content/files.ts';

const maxWidth = 380;
const maxHeight = 300;

/** Whether a file is shown as a picture: an image the server has looked into. */
export function isPicture(file: FileInfo): boolean {
  return file.mime_type.startsWith('image/') && (file.width ?? 0) > 0 && (file.height ?? 0) > 0;
}

/** The size in px that a picture alone in its post is shown at: its own within 380 by 300. */
export function pictureSize({ width = 0, height = 0 }: Pick<FileInfo, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  if (width <= 0 || height <= 0) return { width: maxWidth, height: maxHeight };
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

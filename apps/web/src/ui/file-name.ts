import {
  FileArchive,
  FileCode,
  File as FileIcon,
  FileImage,
  FileMusic,
  FileSpreadsheet,
  FileText,
  FileVideoCamera,
} from 'lucide-react';
import type { LucideIcon } from './icon.tsx';

/**
 * A file name in two parts, so that a long one can be cut in the middle: the first part gives way, the last characters
 * and the ending stay.
 */
export function splitFileName(name: string, keep = 6): [head: string, tail: string] {
  const dot = name.lastIndexOf('.');
  const inner = name.lastIndexOf('.', dot - 1);
  const ending = dot > 0 && name.length - dot <= 8 ? dot : name.length;
  // "night.tar.gz" has two endings.
  const start = inner > 0 && name.slice(inner, dot) === '.tar' ? inner : ending;
  const at = Math.max(0, start - keep);
  return [name.slice(0, at), name.slice(at)];
}

const kinds: [ending: RegExp, icon: LucideIcon, word: string][] = [
  [/^(png|jpe?g|gif|webp|svg|avif|bmp|heic|tiff?)$/, FileImage, 'Picture'],
  [/^(zip|gz|tgz|tar|7z|rar|xz|bz2|zst)$/, FileArchive, 'Archive'],
  [/^(mp4|mov|webm|mkv|avi|m4v)$/, FileVideoCamera, 'Video'],
  [/^(mp3|wav|ogg|flac|m4a|opus)$/, FileMusic, 'Audio'],
  [/^(csv|tsv|xlsx?|ods)$/, FileSpreadsheet, 'Spreadsheet'],
  [/^(ts|tsx|js|jsx|json|py|go|rs|c|h|cpp|java|rb|sh|sql|ya?ml|toml|html|css|xml)$/, FileCode, 'Code'],
  [/^(pdf|docx?|odt|rtf|txt|md|log)$/, FileText, 'Document'],
];

/** Icon and word for a file, by its ending. */
export function fileKind(name: string): { icon: LucideIcon; word: string } {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = kinds.find(([pattern]) => pattern.test(ending));
  return kind ? { icon: kind[1], word: ending === 'pdf' ? 'PDF' : kind[2] } : { icon: FileIcon, word: 'File' };
}

/** A size in bytes as people read it: "850 B", "64 KB", "1.2 MB" (1 MB = 1024 KB, as the limits count). */
export function fileSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1;
  return `${size.toFixed(digits).replace(/\.0$/, '')} ${units[unit]}`;
}

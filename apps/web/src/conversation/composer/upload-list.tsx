import type { FileInfo } from '@parley/contract/content/files.ts';
import { RotateCw, X } from 'lucide-react';
import type { Upload } from '../../content/files/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './upload-list.module.css';

export interface UploadListProps {
  uploads: readonly Upload[];
  files: readonly FileInfo[];
  onRemoveFile: (id: string) => void;
  onRemoveUpload: (id: string) => void;
  onRetry: (id: string) => void;
}

/** What goes out with the post: files that are there, on their way, or could not be sent. */
export function UploadList({ uploads, files, onRemoveFile, onRemoveUpload, onRetry }: UploadListProps) {
  if (uploads.length === 0 && files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Attached files">
      {files.map(({ id, name, size }) => (
        <li key={id} className={styles.file}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>{sizeInWords(size)}</span>
          <IconButton icon={X} label={`Remove ${name}`} onClick={() => onRemoveFile(id)} />
        </li>
      ))}
      {uploads.map(({ id, name, size, progress, status, error }) => (
        <li key={id} className={styles.file}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>
            {status === 'failed'
              ? (error ?? 'It could not be sent.')
              : `${Math.round(progress * 100)} % of ${sizeInWords(size)}`}
          </span>
          {status === 'failed' && (
            <IconButton icon={RotateCw} label={`Try ${name} again`} onClick={() => onRetry(id)} />
          )}
          <IconButton icon={X} label={`Cancel ${name}`} onClick={() => onRemoveUpload(id)} />
          {status === 'sending' && <ProgressBar value={progress * 100} label={`Sending ${name}`} />}
        </li>
      ))}
    </ul>
  );
}

const units = ['B', 'kB', 'MB', 'GB'];

/** 4.8 MB */
export function sizeInWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  for (; size >= 1000 && unit < units.length - 1; unit++) size /= 1000;
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

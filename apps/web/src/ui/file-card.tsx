import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './file-card.module.css';
import { fileKind, fileSize, splitFileName } from './file-name.ts';
import { Icon } from './icon.tsx';
import { ProgressBar } from './progress-bar.tsx';

/**
 * A file of a post or an upload: type icon, name cut in the middle, size. `href` or `onOpen` makes its body one target;
 * `actions` are icon buttons at the right (download, or a cross while it uploads).
 */
export function FileCard({
  name,
  size,
  detail,
  progress,
  error,
  href,
  onOpen,
  actions,
}: {
  name: string;
  /** In bytes. */
  size?: number;
  /** Instead of kind and size: "64 % of 4.8 MB, 6 s left". */
  detail?: ReactNode;
  /** 0 to 100 while it uploads. */
  progress?: number;
  /** What went wrong, in place of the detail. */
  error?: ReactNode;
  href?: string;
  onOpen?: () => void;
  actions?: ReactNode;
}) {
  const kind = fileKind(name);
  const [head, tail] = splitFileName(name);
  const body = (
    <>
      <span className={styles.icon}>
        <Icon as={kind.icon} size={18} />
      </span>
      <span className={styles.text}>
        <span className={styles.name} title={name}>
          <span className={styles.head}>{head}</span>
          <span>{tail}</span>
        </span>
        <span className={cx(styles.detail, error != null && styles.failed)}>
          {error ?? detail ?? (size === undefined ? kind.word : `${kind.word}, ${fileSize(size)}`)}
        </span>
      </span>
    </>
  );
  return (
    <div className={styles.card}>
      {href !== undefined && (
        <a className={styles.body} href={href}>
          {body}
        </a>
      )}
      {href === undefined && onOpen && (
        <button type="button" className={styles.body} onClick={onOpen}>
          {body}
        </button>
      )}
      {href === undefined && !onOpen && <span className={styles.body}>{body}</span>}
      {actions}
      {progress !== undefined && <ProgressBar value={progress} label={`Uploading ${name}`} className={styles.bar} />}
    </div>
  );
}

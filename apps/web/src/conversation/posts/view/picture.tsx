import type { FileInfo } from '@parley/contract/content/files.ts';
import { ChevronDown, ChevronRight, ImageOff } from 'lucide-react';
import { type CSSProperties, type MouseEvent, type ReactNode, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import styles from './picture.module.css';
import { pictureSize } from './pictures.ts';
import { type FileForm, usePosts } from './posts-context.tsx';

interface PictureProps {
  file: FileInfo;
  all: readonly FileInfo[];
}

/** A picture under its name, which folds it. Its place is reserved before it has loaded. */
export function Picture({ file, all }: PictureProps) {
  const { picturesFolded = false } = usePosts();
  const [open, setOpen] = useState(!picturesFolded);
  const { width, height } = pictureSize(file);
  return (
    <figure className={styles.picture}>
      <figcaption>
        <button type="button" className={styles.caption} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon as={open ? ChevronDown : ChevronRight} size={12} />
          <span className={styles.name}>{file.name}</span>
        </button>
      </figcaption>
      {open && (
        <OpenLink file={file} all={all} className={styles.frame} style={{ width, aspectRatio: `${width} / ${height}` }}>
          <Loading file={file} form="preview" width={width} height={height} />
        </OpenLink>
      )}
    </figure>
  );
}

/** One of several pictures, cut to a square of 120 px. */
export function Tile({ file, all }: PictureProps) {
  return (
    <OpenLink file={file} all={all} className={styles.tile}>
      <Loading file={file} form="preview" width={120} height={120} />
    </OpenLink>
  );
}

function OpenLink({
  file,
  all,
  className,
  style,
  children,
}: PictureProps & { className: string | undefined; style?: CSSProperties; children: ReactNode }) {
  const { acts, fileUrl } = usePosts();
  const open = (event: MouseEvent) => {
    if (!acts.openFile || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    acts.openFile(file, all);
  };
  return (
    <a className={className} style={style} href={fileUrl(file, 'file')} target="_blank" rel="noreferrer" onClick={open}>
      {children}
    </a>
  );
}

/** The picture, over its tiny preview until it is there; its name in its place when it does not load. */
function Loading({ file, form, width, height }: { file: FileInfo; form: FileForm; width: number; height: number }) {
  const { fileUrl } = usePosts();
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <span className={styles.failed}>
        <Icon as={ImageOff} size={16} />
        {file.name}
      </span>
    );
  }
  const tiny = file.mini_preview ? { backgroundImage: `url(data:image/jpeg;base64,${file.mini_preview})` } : undefined;
  return (
    <img
      className={styles.image}
      style={tiny}
      src={fileUrl(file, file.has_preview_image ? form : 'file')}
      alt={file.name}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}

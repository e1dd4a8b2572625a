import type { FileInfo } from '@parley/contract/content/files.ts';
import { Download } from 'lucide-react';
import { useRef } from 'react';
import { FileCard } from '../../../ui/file-card.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Picture, Tile } from './picture.tsx';
import { isPicture } from './pictures.ts';
import styles from './post-files.module.css';
import { usePosts } from './posts-context.tsx';

/** The files of a post: a picture alone at its size, several as tiles, everything else as cards. */
export function PostFiles({ files }: { files: readonly FileInfo[] }) {
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  const [only] = pictures;
  return (
    <>
      {pictures.length === 1 && only && <Picture file={only} all={files} />}
      {pictures.length > 1 && (
        <div className={styles.tiles}>
          {pictures.map((file) => (
            <Tile key={file.id} file={file} all={files} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.cards}>
          {others.map((file) => (
            <Card key={file.id} file={file} all={files} />
          ))}
        </div>
      )}
    </>
  );
}

function Card({ file, all }: { file: FileInfo; all: readonly FileInfo[] }) {
  const { acts, fileUrl } = usePosts();
  const { openFile } = acts;
  return (
    <FileCard
      name={file.name}
      size={file.size}
      {...(openFile ? { onOpen: () => openFile(file, all) } : { href: fileUrl(file, 'file') })}
      actions={<DownloadButton file={file} />}
    />
  );
}

/** A press follows a hidden link, so that the button looks and tells like the others. */
function DownloadButton({ file }: { file: FileInfo }) {
  const { fileUrl } = usePosts();
  const link = useRef<HTMLAnchorElement>(null);
  return (
    <>
      <IconButton icon={Download} label={`Download ${file.name}`} onClick={() => link.current?.click()} />
      <a ref={link} href={fileUrl(file, 'download')} download={file.name} hidden tabIndex={-1}>
        {file.name}
      </a>
    </>
  );
}

import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { Image } from '../tree.ts';
import { safeImage } from './address.ts';
import { useReading } from './context.tsx';
import styles from './markdown.module.css';

const maxWidth = 380;
const maxHeight = 300;

/** The size a picture is shown at: what was asked for, else its own, within 380 by 300 px. */
export function shownSize(image: Pick<Image, 'width' | 'height'>, own: { width: number; height: number } | undefined) {
  const ratio = own && own.height > 0 ? own.width / own.height : undefined;
  let width = image.width ?? (image.height && ratio ? image.height * ratio : own?.width);
  let height = image.height ?? (image.width && ratio ? image.width / ratio : own?.height);
  if (!width || !height)
    return { width: width && Math.min(width, maxWidth), height: height && Math.min(height, maxHeight) };
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  width = Math.round(width * scale);
  height = Math.round(height * scale);
  return { width, height };
}

/** A picture written into a message. Its place is reserved when its size is known; a broken one shows its description. */
export function ImageView({ image, inLink }: { image: Image; inLink: boolean }) {
  const { imageSource, imageSize, onImagePress } = useReading();
  const [broken, setBroken] = useState(false);
  const allowed = safeImage(image.source);
  const source = allowed === null ? null : imageSource ? imageSource(allowed) : allowed;
  const text = image.alt || image.source;
  if (source === null || broken) {
    const shown = <span className={styles.brokenImage}>{text}</span>;
    if (inLink || allowed === null) return shown;
    return (
      <a href={allowed} target="_blank" rel="noopener noreferrer">
        {shown}
      </a>
    );
  }
  const size = shownSize(image, imageSize?.(image.source));
  const small = size.height !== undefined && size.height <= 24;
  const picture = (
    <img
      className={cx(styles.image, small && styles.small)}
      src={source}
      alt={image.alt}
      title={image.title}
      width={size.width}
      height={size.height}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
  if (inLink || small) return picture;
  return (
    <a
      className={styles.imageLink}
      href={source}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (!onImagePress) return;
        event.preventDefault();
        onImagePress(source, image.alt);
      }}
    >
      {picture}
    </a>
  );
}

import type { CSSProperties } from 'react';
import { useCustomEmoji } from './custom-emoji.tsx';
import styles from './emoji-glyph.module.css';
import { glyphOf } from './table.ts';

/** An emoji by name at a size in px: glyph, custom picture, or its name when nobody knows it. Named by what is around it. */
export function EmojiGlyph({ name, size }: { name: string; size: number }) {
  const customEmoji = useCustomEmoji();
  const glyph = glyphOf(name);
  const style = { '--emoji': `${size}px` } as CSSProperties;
  if (glyph) {
    return (
      <span aria-hidden="true" className={styles.glyph} style={style}>
        {glyph}
      </span>
    );
  }
  const picture = customEmoji(name);
  if (!picture) return <span aria-hidden="true">:{name}:</span>;
  return <img className={styles.picture} style={style} src={picture} alt="" loading="lazy" />;
}

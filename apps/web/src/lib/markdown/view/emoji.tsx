import type { ReactNode } from 'react';
import { useCustomEmoji } from '../../emoji/custom-emoji.tsx';
import { glyphOf, nameOf } from '../../emoji/table.ts';
import { useReading } from './context.tsx';
import styles from './markdown.module.css';

/** `:name:` or an emoticon: glyph, custom picture, or what was typed. */
export function EmojiView({ name, literal }: { name: string; literal: string }): ReactNode {
  const { emoticons = true } = useReading();
  const customEmoji = useCustomEmoji();
  if (!emoticons && !literal.endsWith(':')) return literal;
  const glyph = glyphOf(name);
  if (glyph) return <GlyphView glyph={glyph} name={name} />;
  const picture = customEmoji(name);
  if (!picture) return literal;
  return <img className={styles.customEmoji} src={picture} alt={`:${name}:`} title={`:${name}:`} loading="lazy" />;
}

/** An emoji as the reader's system draws it. Screen readers read the glyph itself. */
export function GlyphView({ glyph, name = nameOf(glyph) }: { glyph: string; name?: string | undefined }) {
  return (
    <span className={styles.emoji} {...(name && { title: `:${name}:` })}>
      {glyph}
    </span>
  );
}

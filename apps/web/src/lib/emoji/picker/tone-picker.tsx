import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { EmojiGlyph } from '../emoji-glyph.tsx';
import { type Tone, tonedName, tones } from '../tones.ts';
import styles from './tone-picker.module.css';

const hand = 'wave';
const nameOf = (tone: Tone | undefined) => (tone ? tonedName(hand, tone) : hand);
const words = (tone: Tone | undefined) => (tone ? `${tone.replace('_', '-')} skin tone` : 'no skin tone');

/** The reader's skin tone: one hand that unfolds into the six. */
export function TonePicker({
  tone,
  onToneChange,
}: {
  tone: Tone | undefined;
  onToneChange: (tone: Tone | undefined) => void;
}) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button
        type="button"
        className={styles.tone}
        aria-label={`Skin tone: ${words(tone)}`}
        aria-expanded="false"
        onClick={() => setOpen(true)}
      >
        <EmojiGlyph name={nameOf(tone)} size={20} />
      </button>
    );
  }
  const choose = (next: Tone | undefined) => {
    onToneChange(next);
    setOpen(false);
  };
  return (
    <fieldset className={styles.tones} aria-label="Skin tone">
      {[undefined, ...tones].map((one) => (
        <button
          key={one ?? 'none'}
          type="button"
          className={cx(styles.tone, one === tone && styles.chosen)}
          aria-label={words(one)}
          aria-pressed={one === tone}
          onClick={() => choose(one)}
        >
          <EmojiGlyph name={nameOf(one)} size={20} />
        </button>
      ))}
    </fieldset>
  );
}

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Input } from '../../../ui/input.tsx';
import { searchEmoji } from '../search.ts';
import { allEmoji, type Emoji, inTone } from '../table.ts';
import styles from './emoji-grid.module.css';

const mostShown = 200;
const columns = 8;

/** Chooses an emoji: type a name, or walk the grid with the arrows. Gives the first of its names. */
export function EmojiGrid({ onChoose }: { onChoose: (name: string) => void }) {
  const [term, setTerm] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo((): readonly Emoji[] => {
    if (!term) return allEmoji().slice(0, mostShown);
    return searchEmoji(term, { limit: mostShown }).flatMap((found) => ('emoji' in found ? [found.emoji] : []));
  }, [term]);
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || (at < 0 && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at < 0 ? 0 : at + step))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside
    <div className={styles.picker} onKeyDown={move}>
      <Input
        aria-label="Find an emoji"
        placeholder="Find an emoji"
        autoFocus
        value={term}
        onChange={(event) => setTerm(event.target.value)}
        onKeyDown={(event) => {
          const [first] = shown;
          if (event.key === 'Enter' && first?.names[0]) onChoose(first.names[0]);
        }}
      />
      <div ref={grid} className={styles.grid}>
        {shown.map((emoji) => (
          <button
            key={emoji.order}
            type="button"
            className={styles.emoji}
            aria-label={emoji.names[0]}
            title={`:${emoji.names[0]}:`}
            onClick={() => onChoose(emoji.names[0] ?? '')}
          >
            {inTone(emoji, undefined)}
          </button>
        ))}
        {shown.length === 0 && <p className={styles.none}>No emoji has a name like this.</p>}
      </div>
    </div>
  );
}

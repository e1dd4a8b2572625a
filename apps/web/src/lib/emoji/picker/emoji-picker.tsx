import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTouch } from '../../../ui/hooks/use-media-query.ts';
import { Icon } from '../../../ui/icon.tsx';
import { EmojiGlyph } from '../emoji-glyph.tsx';
import type { Use } from '../frequent.ts';
import type { CustomEmoji } from '../search.ts';
import type { Tone } from '../tones.ts';
import { Categories } from './categories.tsx';
import { EmojiGrid } from './emoji-grid.tsx';
import styles from './emoji-picker.module.css';
import { move, type Place, rowsOf } from './grid.ts';
import { allSections, foundSection, type Item } from './sections.ts';
import { TonePicker } from './tone-picker.tsx';

export interface EmojiPickerProps {
  /** `more`: with Shift, for several in a row; the caller leaves the picker open. */
  onPick: (name: string, more: boolean) => void;
  uses?: readonly Use[];
  custom?: readonly CustomEmoji[];
  tone?: Tone | undefined;
  onToneChange?: (tone: Tone | undefined) => void;
}

const nobody: readonly Use[] = [];
const none: readonly CustomEmoji[] = [];

/**
 * Chooses an emoji: typing searches, arrows walk the grid, Enter picks. The focus stays in the search field. It stands in
 * a popover or sheet of the caller's.
 */
export function EmojiPicker({ onPick, uses = nobody, custom = none, tone, onToneChange }: EmojiPickerProps) {
  const id = useId();
  const touch = useTouch();
  const scroller = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [now] = useState(Date.now);
  const choice = useMemo(() => ({ uses, custom, tone, now }), [uses, custom, tone, now]);
  const everything = useMemo(() => allSections(choice), [choice]);
  const searching = typed.trim() !== '';
  const sections = useMemo(
    () => (searching ? [foundSection(typed, choice)] : everything),
    [searching, typed, choice, everything],
  );
  const rows = useMemo(() => sections.flatMap(rowsOf), [sections]);
  const active = rows[place.row]?.items[place.column];
  const activeId = active && `${id}${rows[place.row]?.id}-${place.column}`;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      onPick(active.name, event.shiftKey);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = move(rows, place, event.key);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    const cell = document.getElementById(`${id}${rows[next.row]?.id}-${next.column}`);
    cell?.scrollIntoView({ block: 'nearest' });
  };
  const search = (text: string) => {
    setTyped(text);
    setPlace({ row: 0, column: 0 });
    scroller.current?.scrollTo(0, 0);
  };

  return (
    <div className={styles.picker}>
      <div className={styles.search}>
        <Icon as={Search} size={16} />
        <input
          className={styles.input}
          type="search"
          role="combobox"
          aria-label="Search emoji"
          aria-expanded="true"
          aria-haspopup="grid"
          aria-controls={id}
          aria-activedescendant={activeId}
          autoComplete="off"
          placeholder="Search emoji"
          // biome-ignore lint/a11y/noAutofocus: the picker opens on a press; by touch it would bring up the keyboard
          autoFocus={!touch}
          value={typed}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {!searching && <Categories sections={sections} scroller={scroller} prefix={id} />}
      <EmojiGrid
        id={id}
        ref={scroller}
        sections={sections}
        activeId={activeId}
        onPoint={(row, column) => setPlace({ row: rows.findIndex((one) => one.id === row), column })}
        onPick={onPick}
      />
      <Footer item={active} tone={tone} onToneChange={onToneChange} />
    </div>
  );
}

function Footer({
  item,
  tone,
  onToneChange,
}: {
  item: Item | undefined;
  tone: Tone | undefined;
  onToneChange: ((tone: Tone | undefined) => void) | undefined;
}) {
  return (
    <div className={styles.footer}>
      {item && (
        <>
          {item.picture ? (
            <img className={styles.preview} src={item.picture} alt="" />
          ) : (
            <EmojiGlyph name={item.name} size={24} />
          )}
          <span className={styles.name}>:{item.name}:</span>
        </>
      )}
      {onToneChange && <TonePicker tone={tone} onToneChange={onToneChange} />}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { takesText } from './focusable.ts';
import { indexAfterKey } from './roving.ts';

const letters: Record<string, string> = { j: 'ArrowDown', k: 'ArrowUp' };

/** What goes on the element of an item, which is focusable itself. */
export interface WalkItem {
  tabIndex: 0 | -1;
  'data-walk': string;
  onFocus: () => void;
}

/**
 * Walks a page of cards: J and K from anywhere, Up, Down, Home and End inside, one tab stop. One card is always the current
 * one, on which `onKey` acts (true when it did something); when it goes, the next takes its place and the focus.
 */
export function useWalk(ids: readonly string[], onKey: (key: string, id: string) => boolean) {
  const [chosen, setChosen] = useState('');
  const place = useRef(0);
  const found = ids.indexOf(chosen);
  const at = found >= 0 ? found : Math.max(0, Math.min(place.current, ids.length - 1));
  const current = ids[at];
  const focusNext = useRef(false);
  useEffect(() => {
    place.current = at;
    // The card that had the focus is gone, or another one is wanted.
    if (current === undefined || !(focusNext.current || document.activeElement === document.body)) return;
    focusNext.current = false;
    focusItem(current);
  }, [at, current]);

  const press = useRef<(event: KeyboardEvent) => void>(undefined);
  press.current = (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (current === undefined || takesText(target) || target.closest('[role="menu"], [role="dialog"]')) return;
    const item = target.closest<HTMLElement>('[data-walk]');
    const letter = letters[event.key];
    const next = letter || item ? indexAfterKey(letter ?? event.key, at, ids.length) : undefined;
    if (next !== undefined) {
      event.preventDefault();
      // From elsewhere the first press only comes to the card that is current.
      const id = ids[item ? next : at] ?? current;
      focusNext.current = id !== current;
      setChosen(id);
      if (id === current) focusItem(id);
      return;
    }
    // A button inside the card has Enter and Space for itself.
    const own = item ? target === item : target === document.body;
    if ((own || event.key.length === 1) && event.key !== ' ' && onKey(event.key, current)) event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current?.(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return {
    current,
    itemProps: (id: string): WalkItem => ({
      tabIndex: id === current ? 0 : -1,
      'data-walk': id,
      onFocus: () => setChosen(id),
    }),
  };
}

function focusItem(id: string): void {
  const item = document.querySelector<HTMLElement>(`[data-walk="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

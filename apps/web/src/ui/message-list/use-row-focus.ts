import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListEngine } from './list-engine.ts';

const moves: Record<string, (from: number, count: number) => [start: number, step: 1 | -1]> = {
  ArrowUp: (from) => [from - 1, -1],
  ArrowDown: (from) => [from + 1, 1],
  Home: () => [0, 1],
  End: (_, count) => [count - 1, -1],
};

/**
 * Keyboard focus by row: Up, Down, Home and End walk the rows that take focus. The focused row stays in the page wherever
 * the list is scrolled, so the focus is never lost.
 */
export function useRowFocus<Row>(engine: ListEngine, rows: readonly Row[], canFocus: (row: Row) => boolean) {
  const [focused, setFocused] = useState<string>();

  const focusRow = (key: string) => {
    flushSync(() => setFocused(key));
    engine.jump(key, 'nearest');
    // The row is in the page by now: the window was asked for, or the row is the pinned one.
    engine.element(key)?.focus({ preventScroll: true });
  };

  const focusFrom = (start: number, step: 1 | -1): boolean => {
    for (let at = start; at >= 0 && at < rows.length; at += step) {
      const row = rows[at];
      const key = engine.layout.keyAt(at);
      if (row !== undefined && key !== undefined && canFocus(row)) {
        focusRow(key);
        return true;
      }
    }
    return false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.rowKey : undefined;
    const move = moves[event.key];
    if (key === undefined || !move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = engine.layout.indexOf(key);
    if (from === undefined) return;
    event.preventDefault();
    focusFrom(...move(from, rows.length));
  };

  return { focused, setFocused, focusRow, focusFrom, onKeyDown };
}

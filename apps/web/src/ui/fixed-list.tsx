import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styles from './fixed-list.module.css';
import { takesText } from './focus/focusable.ts';
import { indexAfterKey } from './focus/roving.ts';

/** Goes on the one focusable element of a row, so that the list is one tab stop. */
export interface ListStop {
  tabIndex: 0 | -1;
  'data-list-stop': '';
}

export interface FixedListProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Height of every row in px. */
  rowHeight: number;
  renderRow: (row: Row, stop: ListStop) => ReactNode;
  /** The row that Tab comes to before any had the focus; the first when left out. */
  current?: string | undefined;
  /** Whether a row takes the focus; false for captions, which keys pass over. */
  canStop?: (row: Row) => boolean;
  /** A key pressed on a row; true when something was done. */
  onKey?: (key: string, row: Row) => boolean;
  /** Loads further rows when the end comes near. */
  more?: { more: boolean; load: () => Promise<unknown> };
  /** Below the last row. */
  after?: ReactNode;
}

const spare = 6;
const always = () => true;
const letters: Record<string, string> = { j: 'ArrowDown', k: 'ArrowUp' };

/**
 * A list of any length whose rows are equally high: only those in sight and a few more are in the page. Up and Down (or K and
 * J), Home, End and the page keys move; what is being read stays in place when rows come above it.
 */
export function FixedList<Row>(props: FixedListProps<Row>) {
  const { rows, rowKey, rowHeight, more, onKey, canStop = always } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const { first, count, measure } = useWindow(scroller, rowHeight);
  const [stopKey, setStopKey] = useState<string>();
  const wanted = useRef('');
  useAnchor(scroller, keys, rowHeight);
  useMore(more, first + count >= rows.length - spare);

  const known = keys.indexOf(stopKey ?? props.current ?? '');
  const stopAt = nearestStop(rows, Math.max(0, known), 1, canStop);
  const from = Math.max(0, first - spare);
  const shown = keys.slice(from, first + count + spare).map((_, i) => from + i);
  // The row with the focus stays in the page wherever the list is scrolled to.
  if (keys.length > 0 && !shown.includes(stopAt)) shown.push(stopAt);

  useLayoutEffect(() => {
    if (wanted.current === '') return;
    const row = scroller.current?.querySelector(`[data-key="${CSS.escape(wanted.current)}"] [data-list-stop]`);
    wanted.current = '';
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
    const row = rows[stopAt];
    const page = { PageDown: count - 2, PageUp: 2 - count }[event.key];
    const key = letters[event.key] ?? event.key;
    const to =
      page === undefined
        ? indexAfterKey(key, stopAt, rows.length)
        : Math.min(rows.length - 1, Math.max(0, stopAt + page));
    if (to === undefined) {
      if (row && onKey?.(event.key, row)) event.preventDefault();
      return;
    }
    const next = nearestStop(rows, to, to < stopAt ? -1 : 1, canStop);
    event.preventDefault();
    event.stopPropagation();
    wanted.current = keys[next] ?? '';
    setStopKey(keys[next]);
    reveal(scroller.current, next * rowHeight, rowHeight);
    measure();
  };

  return (
    <div ref={scroller} className={styles.scroller} onScroll={measure}>
      <ul
        className={styles.list}
        style={{ height: rows.length * rowHeight }}
        aria-label={props.label}
        onKeyDown={press}
        onFocus={(event) => setStopKey(event.target.closest<HTMLElement>('[data-key]')?.dataset.key)}
      >
        {shown.map((index) => (
          <li
            key={keys[index]}
            data-key={keys[index]}
            className={styles.row}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={more?.more ? -1 : rows.length}
            aria-posinset={index + 1}
          >
            {props.renderRow(rows[index] as Row, { tabIndex: index === stopAt ? 0 : -1, 'data-list-stop': '' })}
          </li>
        ))}
      </ul>
      {props.after}
    </div>
  );
}

/** The row that takes the focus at `from` or beyond it in a direction, else the nearest the other way. */
export function nearestStop<Row>(
  rows: readonly Row[],
  from: number,
  step: 1 | -1,
  canStop: (row: Row) => boolean,
): number {
  for (const way of [step, -step])
    for (let at = from; at >= 0 && at < rows.length; at += way) if (canStop(rows[at] as Row)) return at;
  return from;
}

function reveal(scroller: HTMLElement | null, top: number, height: number): void {
  if (!scroller) return;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + height - scroller.clientHeight;
}

type Scroller = React.RefObject<HTMLDivElement | null>;

/** Which rows are in sight. */
function useWindow(scroller: Scroller, rowHeight: number) {
  const [window, setWindow] = useState({ first: 0, count: 20 });
  const measure = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const next = { first: Math.floor(scrollTop / rowHeight), count: Math.ceil(clientHeight / rowHeight) + 1 };
    setWindow((known) => (known.first === next.first && known.count === next.count ? known : next));
  }, [scroller, rowHeight]);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, measure]);
  return { ...window, measure };
}

/** Rows that come or go above keep those in sight where they are; a list at its top stays there. */
function useAnchor(scroller: Scroller, keys: readonly string[], rowHeight: number): void {
  const before = useRef(keys);
  useLayoutEffect(() => {
    const element = scroller.current;
    const known = before.current;
    before.current = keys;
    if (!element || known === keys || element.scrollTop === 0) return;
    const at = Math.floor(element.scrollTop / rowHeight);
    const anchor = known.slice(at).find((key) => keys.includes(key));
    if (anchor !== undefined) element.scrollTop += (keys.indexOf(anchor) - known.indexOf(anchor)) * rowHeight;
  }, [scroller, keys, rowHeight]);
}

function useMore(more: FixedListProps<unknown>['more'], near: boolean): void {
  const busy = useRef(false);
  useLayoutEffect(() => {
    if (!near || !more?.more || busy.current) return;
    busy.current = true;
    void more.load().finally(() => {
      busy.current = false;
    });
  });
}

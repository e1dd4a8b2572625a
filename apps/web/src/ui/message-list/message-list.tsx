import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cx } from '../cx.ts';
import { ListEngine, type Visible } from './list-engine.ts';
import { type Highlight, ListRow } from './list-row.tsx';
import styles from './message-list.module.css';
import { RowLayout } from './row-layout.ts';
import { carryWindow, firstWindow, type RowWindow } from './row-window.ts';
import type { ListView, MessageListProps } from './types.ts';
import { useEdges } from './use-edges.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useSticky } from './use-sticky.ts';

export type { ListView, MessageListHandle, MessageListProps } from './types.ts';

const always = () => true;
const usual = () => 60;

/**
 * A list of messages of any length. Only the rows on the screen and a few dozen round them are in the page; what is being
 * read never moves unless the reader moves it. See `ListEngine` for how.
 */
export function MessageList<Row>(props: MessageListProps<Row>) {
  const { rows, rowKey, renderRow, estimate = usual, canFocus = always, isHeader, isNew, older, newer } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const index = useMemo(() => new Map(keys.map((key, at) => [key, at])), [keys]);
  const newBefore = useMemo(() => (isNew ? countBefore(rows, isNew) : null), [rows, isNew]);
  const [asked, setAsked] = useState<{ keys: readonly string[]; window: RowWindow }>();
  const [highlight, setHighlight] = useState<Highlight>();
  const live = useRef<{ onWindow(window: RowWindow, now: boolean): void; onVisible(visible: Visible): void }>(null);
  const [engine] = useState(() => {
    const made = new ListEngine(new RowLayout(), {
      onWindow: (window, now) => live.current?.onWindow(window, now),
      onVisible: (visible) => live.current?.onVisible(visible),
    });
    made.begin(props.initial);
    return made;
  });
  const focus = useRowFocus(engine, rows, canFocus);
  const sticky = useSticky(rows, isHeader);
  const load = useEdges(older, newer);
  const lastView = useRef<ListView>(undefined);

  const window = currentWindow(asked, keys, index, engine.stuck, props.initial?.key);
  const focusedAt = focus.focused === undefined ? undefined : index.get(focus.focused);
  const outside = focusedAt !== undefined && (focusedAt < window.start || focusedAt >= window.end);
  const pinned = outside ? focusedAt : undefined;

  useLayoutEffect(() => {
    if (!scroller.current || !content.current) return;
    return engine.attach(scroller.current, content.current);
  }, [engine]);

  useLayoutEffect(() => {
    live.current = {
      onWindow: (next, now) => {
        const ask = () => setAsked({ keys, window: next });
        if (now) flushSync(ask);
        else ask();
      },
      onVisible: (visible) => {
        if (!scroller.current) return;
        sticky.update(engine, scroller.current, visible.first);
        load(visible, scroller.current.clientHeight);
        const view: ListView = {
          first: keys[visible.first] ?? '',
          last: keys[visible.last] ?? '',
          atBottom: visible.atBottom,
          newBelow: newBefore ? (newBefore[keys.length] ?? 0) - (newBefore[visible.last + 1] ?? 0) : 0,
        };
        if (sameView(view, lastView.current)) return;
        lastView.current = view;
        props.onView?.(view);
      },
    };
  });

  useLayoutEffect(() => {
    engine.layout.setRows(keys, index, (at) => estimate(rows[at] as Row));
  }, [engine, keys, index, rows, estimate]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of the same window may be new ones
  useLayoutEffect(() => {
    engine.hasNewer = newer?.more ?? false;
    engine.committed({ start: window.start, end: window.end }, pinned);
  }, [engine, keys, window.start, window.end, pinned, newer?.more]);

  useImperativeHandle(props.ref, () => ({
    showRow(key, { align = 'center', highlight: mark = true, focus: take = false } = {}) {
      if (!index.has(key)) return;
      engine.jump(key, align);
      if (mark) setHighlight((last) => ({ key, turn: (last?.turn ?? 0) + 1 }));
      if (take) focus.focusRow(key);
    },
    showNewest: () => engine.toBottom(),
    focus: () => {
      focus.focusFrom(index.get(lastView.current?.last ?? '') ?? rows.length - 1, -1);
    },
    position: () => {
      const place = engine.position;
      return place && { key: place.key, align: { top: place.top } };
    },
  }));

  const row = (at: number) => {
    const value = rows[at] as Row;
    const key = keys[at] as string;
    return (
      <ListRow
        key={key}
        engine={engine}
        rowKey={key}
        row={value}
        render={renderRow}
        label={props.rowLabel}
        position={at + 1}
        canFocus={canFocus(value)}
        size={older?.more || newer?.more ? -1 : rows.length}
        tabbable={key === focus.focused}
        highlight={highlight?.key === key ? highlight : undefined}
      />
    );
  };
  const shown = Array.from({ length: window.end - window.start }, (_, place) => row(window.start + place));
  if (pinned !== undefined) {
    if (pinned < window.start) shown.unshift(row(pinned));
    else shown.push(row(pinned));
  }

  return (
    <div
      ref={scroller}
      role="feed"
      aria-label={props.label}
      aria-busy={rows.length === 0 && (older?.more || newer?.more) ? true : undefined}
      tabIndex={focus.focused === undefined ? 0 : -1}
      className={cx(styles.scroller, props.className)}
      onFocus={(event) => {
        if (event.target === event.currentTarget)
          focus.focusFrom(index.get(lastView.current?.last ?? '') ?? rows.length - 1, -1);
        else focus.setFocused(rowOf(event.target));
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) focus.setFocused(undefined);
      }}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        if (!event.defaultPrevented) focus.onKeyDown(event);
      }}
    >
      {isHeader && (
        <div className={styles.sticky}>
          <div ref={sticky.place} className={styles.stuckHeader} aria-hidden="true">
            {sticky.row !== undefined && renderRow(sticky.row, false)}
          </div>
        </div>
      )}
      <div ref={content} className={cx(styles.content, props.gravity !== 'top' && styles.toBottom)}>
        {props.before}
        {shown}
      </div>
      {props.after}
    </div>
  );
}

/** The window to draw: what was asked for, carried over to the rows there are now. */
function currentWindow(
  asked: { keys: readonly string[]; window: RowWindow } | undefined,
  keys: readonly string[],
  index: ReadonlyMap<string, number>,
  stuck: boolean,
  initial: string | undefined,
): RowWindow {
  if (asked?.keys === keys) return asked.window;
  const carried = asked && carryWindow({ ...asked, stuck }, index);
  return carried ?? firstWindow(keys.length, initial === undefined ? undefined : index.get(initial));
}

function countBefore<Row>(rows: readonly Row[], counts: (row: Row) => boolean): Int32Array {
  const before = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    before[at + 1] = (before[at] ?? 0) + (counts(row) ? 1 : 0);
  });
  return before;
}

function sameView(a: ListView, b: ListView | undefined): boolean {
  return (
    b !== undefined &&
    a.first === b.first &&
    a.last === b.last &&
    a.atBottom === b.atBottom &&
    a.newBelow === b.newBelow
  );
}

function rowOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-row-key]')?.dataset.rowKey;
}

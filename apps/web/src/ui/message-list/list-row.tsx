import { memo, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { ListEngine } from './list-engine.ts';
import styles from './message-list.module.css';

/** The row a jump led to; a new `turn` marks it again. */
export interface Highlight {
  key: string;
  turn: number;
}

interface ListRowProps<Row> {
  engine: ListEngine;
  rowKey: string;
  row: Row;
  render: (row: Row, focused: boolean) => ReactNode;
  label: ((row: Row) => string) | undefined;
  /** place among the rows, from 1 */
  position: number;
  canFocus: boolean;
  /** number of rows, -1 while it is not known */
  size: number;
  tabbable: boolean;
  highlight: Highlight | undefined;
}

/** How long the row of a jump stays marked; then the mark fades. */
const marked = 1500;

function Row<T>({
  engine,
  rowKey,
  row,
  render,
  label,
  position,
  size,
  canFocus,
  tabbable,
  highlight,
}: ListRowProps<T>) {
  const ref = useCallback(
    (element: HTMLElement | null) => {
      engine.register(rowKey, element);
    },
    [engine, rowKey],
  );
  const mark = useMark(highlight);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the articles of a feed take the focus
    <article
      ref={ref}
      aria-label={label?.(row)}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={canFocus ? (tabbable ? 0 : -1) : undefined}
      className={styles.row}
      data-row-key={rowKey}
      data-mark={mark}
    >
      <RowContent row={row} focused={tabbable} render={render as RowContentProps['render']} />
    </article>
  );
}

/** A row in the page. */
export const ListRow = memo(Row) as typeof Row;

interface RowContentProps {
  row: unknown;
  focused: boolean;
  render: (row: unknown, focused: boolean) => ReactNode;
}

/** What is inside is drawn anew only when the row itself or its focus changes, not when its place does. */
const RowContent = memo(function RowContent({ row, focused, render }: RowContentProps) {
  return render(row, focused);
});

function useMark(highlight: Highlight | undefined): 'on' | 'off' | undefined {
  const [done, setDone] = useState<Highlight>();
  useEffect(() => {
    if (!highlight) return;
    const timer = setTimeout(() => setDone(highlight), marked);
    return () => clearTimeout(timer);
  }, [highlight]);
  if (!highlight) return undefined;
  return done === highlight ? 'off' : 'on';
}

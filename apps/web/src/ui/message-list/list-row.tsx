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
  render: (row: Row) => ReactNode;
  /** place among the rows, from 1; undefined for a row that is no article */
  position: number | undefined;
  /** number of rows, -1 while it is not known */
  size: number;
  tabbable: boolean;
  highlight: Highlight | undefined;
}

/** How long the row of a jump stays marked; then the mark fades. */
const marked = 1500;

function Row<T>({ engine, rowKey, row, render, position, size, tabbable, highlight }: ListRowProps<T>) {
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      engine.register(rowKey, element);
    },
    [engine, rowKey],
  );
  const mark = useMark(highlight);
  const article =
    position === undefined
      ? {}
      : { role: 'article', 'aria-posinset': position, 'aria-setsize': size, tabIndex: tabbable ? 0 : -1 };
  return (
    <div ref={ref} className={styles.row} data-row-key={rowKey} data-mark={mark} {...article}>
      <RowContent row={row} render={render as (row: unknown) => ReactNode} />
    </div>
  );
}

/** A row in the page. */
export const ListRow = memo(Row) as typeof Row;

/** What is inside is drawn anew only when the row itself changes, not when its place or the focus does. */
const RowContent = memo(function RowContent({ row, render }: { row: unknown; render: (row: unknown) => ReactNode }) {
  return render(row);
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

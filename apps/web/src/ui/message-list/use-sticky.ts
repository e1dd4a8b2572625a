import { useMemo, useRef, useState } from 'react';
import type { ListEngine } from './list-engine.ts';

/**
 * The header (day line) that stands at the top while its own row has gone above it: which row's, and how far the next
 * header pushes it up.
 */
export function useSticky<Row>(rows: readonly Row[], isHeader: ((row: Row) => boolean) | undefined) {
  const headers = useMemo(() => headersBefore(rows, isHeader), [rows, isHeader]);
  const [at, setAt] = useState(-1);
  const place = useRef<HTMLDivElement>(null);

  /** To be called when what is visible has changed. */
  const update = (engine: ListEngine, scroller: HTMLElement, first: number) => {
    if (!headers) return;
    const top = scroller.getBoundingClientRect().top;
    const element = (index: number) => engine.element(engine.layout.keyAt(index) ?? '');
    let header = headers[first] ?? -1;
    const own = header === first ? element(header) : undefined;
    if (own && own.getBoundingClientRect().top >= top) header = first > 0 ? (headers[first - 1] ?? -1) : -1;
    setAt(header);
    const box = place.current;
    if (!box) return;
    const height = box.getBoundingClientRect().height;
    let push = 0;
    for (let index = Math.max(first, header + 1); index < engine.window.end; index++) {
      const row = element(index)?.getBoundingClientRect();
      if (!row || row.top >= top + height) break;
      if (headers[index] === index && row.top >= top) push = row.top - top - height;
    }
    box.style.translate = push < 0 ? `0 ${push}px` : '';
  };
  return { row: at < 0 ? undefined : rows[at], place, update };
}

function headersBefore<Row>(rows: readonly Row[], isHeader: ((row: Row) => boolean) | undefined): Int32Array | null {
  if (!isHeader) return null;
  const before = new Int32Array(rows.length);
  let last = -1;
  rows.forEach((row, index) => {
    if (isHeader(row)) last = index;
    before[index] = last;
  });
  return before;
}

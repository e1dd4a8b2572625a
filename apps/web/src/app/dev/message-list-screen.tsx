import { useCallback, useEffect, useRef, useState } from 'react';
import { MessageList } from '../../ui/message-list/message-list.tsx';
import type { ListView, MessageListHandle } from '../../ui/message-list/types.ts';
import type { ListHarness } from './message-list-harness.ts';
import styles from './message-list-screen.module.css';

interface Row {
  key: string;
  text: string;
  height: number;
  kind: 'post' | 'day';
}

/** Heights as those of messages, the same every time: many small ones, some tall. */
function heightOf(at: number): number {
  const spread = Math.abs(Math.imul(at ^ 0x9e3779b9, 0x85ebca6b)) % 1000;
  if (spread < 20) return 900 + spread;
  return 26 + Math.floor((spread / 1000) ** 2 * 260) + (at % 3) * 0.25;
}

function post(at: number): Row {
  return { key: `p${at}`, text: `Message ${at}`, height: heightOf(at), kind: 'post' };
}

function rowsBetween(from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let at = from; at < to; at++) {
    if (at % 40 === 0) rows.push({ key: `d${at}`, text: `Day ${at / 40}`, height: 28, kind: 'day' });
    rows.push(post(at));
  }
  return rows;
}

const start = 1_000_000;
const rowKey = (row: Row) => row.key;
const isDay = (row: Row) => row.kind === 'day';
const isPost = (row: Row) => row.kind === 'post';
const renderRow = (row: Row) =>
  row.kind === 'day' ? (
    <div className={styles.day}>{row.text}</div>
  ) : (
    <div className={styles.row} data-row={row.key} style={{ height: row.height }}>
      {row.text} <button type="button">React</button>
    </div>
  );

/** `/dev/message-list?rows=100000&older=1&newer=1&at=p1000050`: the list with rows of many heights. */
export function MessageListScreen() {
  const query = new URLSearchParams(location.search);
  const count = Number(query.get('rows') ?? 200);
  const range = useRef({ from: start, to: start + count });
  const [rows, setRows] = useState(() => rowsBetween(start, start + count));
  const [view, setView] = useState<ListView>();
  const handle = useRef<MessageListHandle>(null);
  const loads = useRef({ older: 0, newer: 0 });
  const latest = useRef({ rows, view });
  latest.current = { rows, view };

  const prepend = useCallback((more: number) => {
    const { from } = range.current;
    range.current.from = from - more;
    setRows((known) => [...rowsBetween(from - more, from), ...known]);
  }, []);
  const append = useCallback((more: number) => {
    const { to } = range.current;
    range.current.to = to + more;
    setRows((known) => [...known, ...rowsBetween(to, to + more)]);
  }, []);

  useEffect(() => {
    const list = handle.current;
    if (!list) return;
    const harness: ListHarness = {
      ...list,
      prepend,
      append,
      resize: (key, height) => setRows((known) => known.map((row) => (row.key === key ? { ...row, height } : row))),
      grow: (key, height) => {
        const element = document.querySelector<HTMLElement>(`[data-row="${key}"]`);
        if (element) element.style.height = `${height}px`;
      },
      remove: (key) => setRows((known) => known.filter((row) => row.key !== key)),
      rows: () => latest.current.rows.length,
      view: () => latest.current.view,
      loads: () => loads.current,
    };
    Object.assign(window, { list: harness });
  });

  const edge = (name: 'older' | 'newer', add: (more: number) => void) => ({
    more: query.has(name),
    load: async () => {
      loads.current[name]++;
      await new Promise((resolve) => setTimeout(resolve, Number(query.get(name))));
      add(60);
    },
  });
  const at = query.get('at');
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{rows.length} rows</h1>
        <span data-testid="new">{view?.newBelow ?? 0} new below</span>
        <button type="button" onClick={() => handle.current?.showNewest()}>
          Newest
        </button>
      </header>
      <MessageList
        ref={handle}
        label="Messages"
        rows={rows}
        rowKey={rowKey}
        renderRow={renderRow}
        isHeader={isDay}
        canFocus={isPost}
        isNew={isPost}
        initial={at ? { key: at, align: 'center' } : undefined}
        older={edge('older', prepend)}
        newer={query.has('newer') ? edge('newer', append) : undefined}
        before={query.has('intro') ? <div className={styles.slot}>This is the beginning.</div> : undefined}
        onView={setView}
      />
    </main>
  );
}

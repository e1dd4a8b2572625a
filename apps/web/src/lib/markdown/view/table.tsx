import { Maximize2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { useOverflow } from '../../../ui/hooks/use-overflow.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Align, Inline, Table as Node } from '../tree.ts';
import { Inlines } from './inlines.tsx';
import styles from './table.module.css';

const WideTable = lazy(() => import('./wide-table.tsx').then(({ WideTable }) => ({ default: WideTable })));

/** A table. One wider than the column scrolls inside, with a shade at its edge, and can be opened wide. */
export function Table({ table }: { table: Node }) {
  const [scroller, scrolls] = useOverflow<HTMLDivElement>();
  const [wide, setWide] = useState(false);
  const name = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': 'Table' } : {};
  return (
    <div className={cx(styles.place, scrolls && styles.scrolls)}>
      <div ref={scroller} className={styles.scroller} {...name}>
        <PlainTable table={table} />
      </div>
      {scrolls && (
        <IconButton
          className={styles.open}
          icon={Maximize2}
          iconSize={14}
          label="Open the table wide"
          onClick={() => setWide(true)}
        />
      )}
      {wide && (
        <Suspense>
          <WideTable onClose={() => setWide(false)}>
            <PlainTable table={table} />
          </WideTable>
        </Suspense>
      )}
    </div>
  );
}

const looks: Record<string, string | undefined> = { right: styles.right, center: styles.center };

function PlainTable({ table }: { table: Node }) {
  return (
    <table className={styles.table}>
      <thead>
        <Row cells={table.head} align={table.align} head />
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tree never changes, its nodes have no other identity
          <Row key={index} cells={row} align={table.align} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ cells, align, head = false }: { cells: Inline[][]; align: Align[]; head?: boolean }) {
  const Cell = head ? 'th' : 'td';
  return (
    <tr>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Cell key={column} className={looks[align[column] ?? '']} {...(head && { scope: 'col' })}>
          <Inlines nodes={cell} />
        </Cell>
      ))}
    </tr>
  );
}

import { memo, type Ref } from 'react';
import { cx } from '../../../ui/cx.ts';
import { glyphOf } from '../table.ts';
import styles from './emoji-grid.module.css';
import { type GridRow, rowsOf } from './grid.ts';
import { columns, type Item, type Section } from './sections.ts';

interface GridProps {
  id: string;
  sections: readonly Section[];
  activeId: string | undefined;
  onPoint: (row: string, column: number) => void;
  onPick: (name: string, more: boolean) => void;
  ref: Ref<HTMLDivElement>;
}

/** The emoji in sections; one listener for all cells. */
export function EmojiGrid({ id, sections, activeId, onPoint, onPick, ref }: GridProps) {
  const cellOf = (target: EventTarget) => (target as Element).closest<HTMLElement>('[data-name]')?.dataset;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search field, which keeps the focus
    // biome-ignore lint/a11y/useSemanticElements: a table lays its cells out in columns of its own
    <div
      ref={ref}
      id={id}
      role="grid"
      aria-label="Emoji"
      aria-colcount={columns}
      className={styles.grid}
      // The press must not take the focus from the search field.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={(event) => {
        const cell = cellOf(event.target);
        if (cell) onPoint(cell.row ?? '', Number(cell.column));
      }}
      onClick={(event) => {
        const cell = cellOf(event.target);
        if (cell) onPick(cell.name ?? '', event.shiftKey);
      }}
    >
      {sections.map((section) => (
        <SectionView key={section.key} id={id} section={section} activeId={inside(section, id, activeId)} />
      ))}
    </div>
  );
}

/** The active cell's id if it is in the section, so that other sections are not drawn anew. */
function inside(section: Section, id: string, activeId: string | undefined): string | undefined {
  return activeId?.startsWith(`${id}${section.key}-`) ? activeId : undefined;
}

const SectionView = memo(function SectionView({
  id,
  section,
  activeId,
}: {
  id: string;
  section: Section;
  activeId: string | undefined;
}) {
  const rows = rowsOf(section);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of rows of a grid
    <div
      role="rowgroup"
      aria-label={section.title}
      id={`${id}section-${section.key}`}
      className={styles.section}
      style={{ containIntrinsicHeight: `auto ${rows.length * 36 + 28}px` }}
    >
      <div className={styles.title} aria-hidden="true">
        {section.title}
      </div>
      {rows.map((row) => (
        <Row key={row.id} id={id} row={row} activeId={activeId?.startsWith(`${id}${row.id}-`) ? activeId : undefined} />
      ))}
    </div>
  );
});

const Row = memo(function Row({ id, row, activeId }: { id: string; row: GridRow; activeId: string | undefined }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid of div elements
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div role="row" className={styles.row}>
      {row.items.map((item, column) => {
        const cell = `${id}${row.id}-${column}`;
        return <Cell key={item.name} id={cell} item={item} row={row.id} column={column} active={cell === activeId} />;
      })}
    </div>
  );
});

function Cell(props: { id: string; item: Item; row: string; column: number; active: boolean }) {
  const { id, item, row, column, active } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid of div elements
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div
      role="gridcell"
      id={id}
      aria-label={item.name.replaceAll('_', ' ')}
      aria-selected={active}
      className={cx(styles.cell, active && styles.active)}
      data-name={item.name}
      data-row={row}
      data-column={column}
    >
      {item.picture ? <img className={styles.picture} src={item.picture} alt="" loading="lazy" /> : glyphOf(item.name)}
    </div>
  );
}

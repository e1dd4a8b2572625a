import { columns, type Item, type Section } from './sections.ts';

/** A row of the grid. `id` names its cells together with their column. */
export interface GridRow {
  id: string;
  items: readonly Item[];
}

/** The cell the keyboard is on. */
export interface Place {
  row: number;
  column: number;
}

/** The rows of a section. */
export function rowsOf(section: Section): GridRow[] {
  const rows: GridRow[] = [];
  for (let start = 0; start < section.items.length; start += columns) {
    rows.push({ id: `${section.key}-${start / columns}`, items: section.items.slice(start, start + columns) });
  }
  return rows;
}

const page = 5;

/** Where a key leads from a place; undefined for keys that do not move. The grid has no corners to fall off. */
export function move(rows: readonly GridRow[], { row, column }: Place, key: string): Place | undefined {
  const last = rows.length - 1;
  const width = (at: number) => rows[at]?.items.length ?? 0;
  const at = (next: number): Place => {
    const to = Math.min(Math.max(0, next), Math.max(0, last));
    return { row: to, column: Math.min(column, Math.max(0, width(to) - 1)) };
  };
  switch (key) {
    case 'ArrowDown':
      return at(row + 1);
    case 'ArrowUp':
      return at(row - 1);
    case 'PageDown':
      return at(row + page);
    case 'PageUp':
      return at(row - page);
    case 'ArrowRight':
      if (column + 1 < width(row)) return { row, column: column + 1 };
      return row < last ? { row: row + 1, column: 0 } : { row, column };
    case 'ArrowLeft':
      if (column > 0) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: width(row - 1) - 1 } : { row, column };
    default:
      return undefined;
  }
}

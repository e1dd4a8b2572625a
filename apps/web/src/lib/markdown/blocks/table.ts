import type { Align } from '../tree.ts';
import { indentOf, isBlank } from './lines.ts';

export interface RawTable {
  align: Align[];
  head: string[];
  rows: string[][];
  /** index of the first line behind the table */
  next: number;
}

/** A table that begins at line `at`: a head, a line of dashes, at least one row; else null. */
export function tableAt(lines: readonly string[], at: number): RawTable | null {
  const first = lines[at] ?? '';
  const dashes = lines[at + 1] ?? '';
  if (!first.includes('|') || !dashes.includes('|') || indentOf(first).columns > 3) return null;
  const align = alignments(dashes);
  if (!align) return null;
  let next = at + 2;
  const rows: string[][] = [];
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isBlank(line) || !line.includes('|')) break;
    rows.push(cells(line));
  }
  return rows.length > 0 ? { align, head: cells(first), rows, next } : null;
}

function alignments(line: string): Align[] | null {
  const align: Align[] = [];
  for (const cell of cells(line)) {
    const dashes = /^(:?)-+(:?)$/.exec(cell);
    if (!dashes) return null;
    if (dashes[1]) align.push(dashes[2] ? 'center' : 'left');
    else align.push(dashes[2] ? 'right' : null);
  }
  return align.length > 0 ? align : null;
}

/** The cells of a row: split at every bar that has no backslash before it, inside code too. */
function cells(line: string): string[] {
  const parts: string[] = [];
  let cell = '';
  let at = 0;
  const row = line.trim();
  if (row[0] === '|') at = 1;
  for (; at < row.length; at++) {
    if (row[at] === '\\' && row[at + 1] === '|') {
      cell += '|';
      at++;
    } else if (row[at] === '|') {
      parts.push(cell.trim());
      cell = '';
    } else cell += row[at];
  }
  if (cell.trim() || !row.endsWith('|')) parts.push(cell.trim());
  return parts;
}

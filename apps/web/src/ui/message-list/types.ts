import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { Align } from './list-engine.ts';
import type { Edge } from './use-edges.ts';

export interface ListView {
  /** keys of the first and last row on the screen */
  first: string;
  last: string;
  /** at the newest row, and staying there as rows come */
  atBottom: boolean;
  /** how many rows below the screen count as new */
  newBelow: number;
}

export interface MessageListHandle {
  /** Brings a row to the middle (or `align`) and marks it for a moment; a row that is not loaded is ignored. */
  showRow(key: string, options?: { align?: Align; highlight?: boolean; focus?: boolean }): void;
  /** Goes to the newest row and stays there. */
  showNewest(): void;
  /** Moves the keyboard focus to the lowest row on the screen. */
  focus(): void;
  /** What to give as `initial` to come back to this place; undefined at the newest row. */
  position(): { key: string; align: Align } | undefined;
}

export interface MessageListProps<Row> {
  /** The name of the list for screen readers: "Posts in ingest". */
  label: string;
  /** Oldest first. A new array when anything changed; a row that did not change keeps its identity. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Draws a row, `focused` when it has the keyboard focus; keep its identity, rows are drawn anew when it changes. */
  renderRow: (row: Row, focused: boolean) => ReactNode;
  /** What a screen reader says when the focus comes to a row. */
  rowLabel?: ((row: Row) => string) | undefined;
  /** Height in px of a row that was never shown. */
  estimate?: (row: Row) => number;
  /** Whether a row takes the keyboard focus; false for day lines. */
  canFocus?: (row: Row) => boolean;
  /** Rows that stick to the top until the next: day lines, drawn by `renderRow`. */
  isHeader?: (row: Row) => boolean;
  /** Rows that count in `newBelow`. */
  isNew?: (row: Row) => boolean;
  /** Where to begin; the newest row when left out. Read once. */
  initial?: { key: string; align: Align } | undefined;
  older?: Edge | undefined;
  newer?: Edge | undefined;
  /** Above the first and below the last row: the channel's beginning, skeletons, a failed load. */
  before?: ReactNode;
  after?: ReactNode;
  /** Few rows stand at the bottom (a channel) or at the top (a thread). */
  gravity?: 'bottom' | 'top';
  onView?: (view: ListView) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  className?: string | undefined;
  ref?: Ref<MessageListHandle>;
}

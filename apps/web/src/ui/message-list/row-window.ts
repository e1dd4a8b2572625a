import type { RowLayout } from './row-layout.ts';

/** The rows that are in the page: from `start` up to, not including, `end`. */
export interface RowWindow {
  start: number;
  end: number;
}

/** How far beyond what is visible rows are kept, so that scrolling by less than this shows no gap. */
export const overscan = 600;
const maxCarried = 120;

/** The window that covers a stretch, in distances from the first row's top. */
export function windowOver(layout: RowLayout, from: number, to: number): RowWindow {
  if (layout.count === 0) return { start: 0, end: 0 };
  return { start: layout.at(from), end: layout.at(to) + 1 };
}

/** The first window, before anything is known of sizes: the newest rows, or those around one. */
export function firstWindow(count: number, around: number | undefined): RowWindow {
  if (around === undefined) return { start: Math.max(0, count - 30), end: count };
  return { start: Math.max(0, around - 15), end: Math.min(count, around + 15) };
}

/**
 * The window over new rows that holds the same rows as before. `stuck`: reaches to the newest row. Null when none of the
 * rows that were shown are left.
 */
export function carryWindow(
  old: { keys: readonly string[]; window: RowWindow; stuck: boolean },
  index: ReadonlyMap<string, number>,
): RowWindow | null {
  const count = index.size;
  for (let at = old.window.start; at < old.window.end; at++) {
    const now = index.get(old.keys[at] ?? '');
    if (now === undefined) continue;
    const start = Math.max(0, now - (at - old.window.start));
    const end = Math.min(count, start + old.window.end - old.window.start);
    if (!old.stuck) return { start, end };
    return { start: Math.max(start, count - maxCarried), end: count };
  }
  return null;
}

export function sameWindow(a: RowWindow, b: RowWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

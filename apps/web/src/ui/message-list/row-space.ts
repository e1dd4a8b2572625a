import type { RowLayout } from './row-layout.ts';
import type { RowWindow } from './row-window.ts';

/** What stands for the rows that are not in the page. */
export interface RowSpace {
  layout: RowLayout;
  elements: ReadonlyMap<string, HTMLElement>;
  content: HTMLElement | undefined;
  window: RowWindow;
  /** a row outside the window that stays in the page because it has the focus */
  pinned: number | undefined;
  /** px from the beginning of the rows to the window's first row */
  lead: number;
}

/** Writes the margins and the padding. Reads nothing from the page, so that it costs no layout. */
export function writeSpace(space: RowSpace): void {
  const { layout, elements, content, window, pinned, lead } = space;
  const below = pinned !== undefined && pinned >= window.end;
  const margins = new Map([[window.start, lead]]);
  if (below) margins.set(pinned, layout.offset(pinned) - layout.offset(window.end));
  if (pinned !== undefined && pinned < window.start) {
    // It takes its place out of the lead, so that it moves nothing.
    const height = layout.height(pinned);
    const before = Math.max(0, Math.min(layout.offset(pinned), lead - height));
    margins.set(pinned, before);
    margins.set(window.start, lead - height - before);
  }
  for (const [key, element] of elements) {
    const margin = margins.get(layout.indexOf(key) ?? -1) ?? 0;
    const text = margin === 0 ? '' : `${margin}px`;
    if (element.style.marginTop !== text) element.style.marginTop = text;
  }
  const behind = layout.total - layout.offset(below ? pinned + 1 : window.end);
  if (content) content.style.paddingBottom = behind > 0 ? `${behind}px` : '';
}

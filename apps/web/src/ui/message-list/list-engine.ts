import { Anchors } from './anchors.ts';
import type { RowLayout } from './row-layout.ts';
import { writeSpace } from './row-space.ts';
import { overscan, type RowWindow, sameWindow, windowOver } from './row-window.ts';
import { ScrollRest } from './scroll-rest.ts';

/** Where a row is put: its top at a distance from the viewport's, or by an edge or its middle. */
export type Align = 'start' | 'center' | 'nearest' | { top: number };

/** What of the list is on the screen. Indexes are of rows. */
export interface Visible {
  first: number;
  last: number;
  atBottom: boolean;
  /** px from the viewport to the first and last loaded row, by what is known of heights */
  above: number;
  below: number;
}

export interface EngineOptions {
  /** Asks for other rows in the page; `now`: before this returns, else before the next paint. */
  onWindow(window: RowWindow, now: boolean): void;
  /** After every change of what is on the screen. */
  onVisible(visible: Visible): void;
}

/**
 * Owns the scrolling of a list: which rows are in the page, and where they stand.
 *
 * The rows in the page follow each other in normal flow; the margin of the first (`lead`) stands for the rows before it,
 * the padding below the last for those behind. What is being read is kept in place by changing the lead alone: a row that
 * comes, goes or changes its height above it is made up for there, so the scroll position, and with it a scroll gesture in
 * progress, is left alone. Only when the lead has no room, or once scrolling has stopped, is it set right and the scroll
 * position moved by the same amount at once.
 */
export class ListEngine {
  readonly layout: RowLayout;
  readonly #options: EngineOptions;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #anchors = new Anchors();
  readonly #observer: ResizeObserver;
  readonly #rest = new ScrollRest(() => this.#setRight(true));
  #scroller: HTMLElement | undefined;
  #content: HTMLElement | undefined;
  #window: RowWindow = { start: 0, end: 0 };
  #startKey: string | undefined;
  #pinned: number | undefined;
  #lead = 0;
  #lastTop = 0;
  #frame = 0;
  /** the reader is at the newest row and stays there */
  stuck = true;
  /** more rows may come behind the last, so that its end is not the bottom */
  hasNewer = false;
  #target: { key: string; align: Align } | undefined;

  constructor(layout: RowLayout, options: EngineOptions) {
    this.layout = layout;
    this.#options = options;
    this.#observer = new ResizeObserver((entries) => this.#resized(entries));
  }

  /** Begins at the newest row, or at a row put in its place. Before anything is shown. */
  begin(at: { key: string; align: Align } | undefined): void {
    this.stuck = at === undefined;
    this.#target = at;
  }

  /** Begins to listen; returns how to stop. */
  attach(scroller: HTMLElement, content: HTMLElement): () => void {
    this.#scroller = scroller;
    this.#content = content;
    const scroll = () => this.#scrolled('scroll');
    scroller.addEventListener('scroll', scroll, { passive: true });
    const stopWatching = this.#rest.watch(scroller);
    this.#observer.observe(scroller);
    for (const element of this.#elements.values()) this.#observer.observe(element);
    return () => {
      scroller.removeEventListener('scroll', scroll);
      stopWatching();
      this.#observer.disconnect();
      cancelAnimationFrame(this.#frame);
    };
  }

  /** Notes the element of a row that is in the page, or that it has left. */
  register(key: string, element: HTMLElement | null): void {
    const known = this.#elements.get(key);
    if (known && known !== element) this.#observer.unobserve(known);
    if (element) {
      this.#elements.set(key, element);
      this.#observer.observe(element);
    } else this.#elements.delete(key);
  }

  element(key: string): HTMLElement | undefined {
    return this.#elements.get(key);
  }

  get window(): RowWindow {
    return this.#window;
  }

  /** The key and place of the row at the top, to come back to later; undefined at the bottom. */
  get position(): { key: string; top: number } | undefined {
    const anchor = this.stuck ? undefined : this.#anchors.first;
    return anchor && { key: anchor.key, top: anchor.place - (this.#scroller?.scrollTop ?? 0) };
  }

  /**
   * The rows of `window` (and `pinned`, the focused one, if it lies outside) have just been put into the page, before
   * anything is painted.
   */
  committed(window: RowWindow, pinned: number | undefined): void {
    const before = this.#startKey === undefined ? undefined : this.layout.indexOf(this.#startKey);
    const start = this.layout.offset(window.start);
    this.#lead = Math.max(0, before === undefined ? start : this.#lead + start - this.layout.offset(before));
    this.#startKey = this.layout.keyAt(window.start);
    this.#window = window;
    this.#pinned = pinned;
    if (!this.#scroller || this.layout.count === 0) return;
    // Before anything is read: rows without the space before them would be too short a content for the scroll position.
    this.#writeSpace();
    for (const [key, element] of this.#elements) this.layout.measure(key, element.getBoundingClientRect().height);
    this.#settle();
    this.#refresh('commit');
  }

  /** Brings a row to a place on the screen. */
  jump(key: string, align: Align): void {
    const at = this.layout.indexOf(key);
    if (at === undefined || !this.#scroller) return;
    const height = this.#scroller.clientHeight;
    const inside = at >= this.#window.start && at < this.#window.end;
    if (align === 'nearest' && inside) {
      this.#reveal(key);
      return;
    }
    this.stuck = false;
    this.#target = { key, align: align === 'nearest' ? 'center' : align };
    const from = this.layout.offset(at);
    const window = windowOver(this.layout, from - height - overscan, from + height + overscan);
    if (sameWindow(window, this.#window)) this.committed(window, this.#pinned);
    else this.#options.onWindow(window, false);
  }

  /** Goes to the newest loaded row and stays there. */
  toBottom(): void {
    this.stuck = !this.hasNewer;
    this.#target = undefined;
    this.#anchors.clear();
    const { total, count } = this.layout;
    const window = windowOver(this.layout, total - (this.#scroller?.clientHeight ?? 0) - overscan, total);
    if (sameWindow(window, this.#window)) this.committed(window, this.#pinned);
    else this.#options.onWindow({ start: window.start, end: count }, false);
  }

  /** Scrolls no further than needed to show a row that is in the page. */
  #reveal(key: string): void {
    const scroller = this.#scroller;
    const element = this.#elements.get(key);
    if (!scroller || !element) return;
    const view = scroller.getBoundingClientRect();
    const row = element.getBoundingClientRect();
    const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
    const above = row.top - view.top - padding;
    const below = row.bottom - view.bottom;
    if (above < 0 || row.height > view.height - padding) this.#scrollTo(scroller.scrollTop + above);
    else if (below > 0) this.#scrollTo(scroller.scrollTop + below);
    this.#scrolled('commit');
  }

  #scrollTo(top: number): void {
    if (!this.#scroller) return;
    this.#scroller.scrollTop = top;
    this.#lastTop = this.#scroller.scrollTop;
  }

  #scrolled(cause: 'scroll' | 'commit'): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    this.#rest.scrolled();
    const top = scroller.scrollTop;
    const end = scroller.scrollHeight - scroller.clientHeight;
    if (this.stuck) {
      // Content that grew since leaves the position where it was; only a move upwards leaves the bottom.
      if (top < this.#lastTop - 0.5 && top < end - 1) this.stuck = false;
    } else if (top >= end - 1 && this.#window.end === this.layout.count && !this.hasNewer) this.stuck = true;
    this.#lastTop = top;
    this.#target = undefined;
    this.#settle();
    this.#refresh(cause);
  }

  #resized(entries: ResizeObserverEntry[]): void {
    for (const { target, borderBoxSize } of entries) {
      const key = (target as HTMLElement).dataset.rowKey;
      const height = borderBoxSize[0]?.blockSize;
      if (key !== undefined && height !== undefined && target.isConnected) this.layout.measure(key, height);
    }
    this.#settle();
    this.#refresh('resize');
  }

  /** Puts what is being read back where it was. */
  #settle(): void {
    const { stuck } = this;
    if (!this.#scroller || !this.#content || this.layout.count === 0) return;
    this.#writeSpace();
    if (this.#target) this.#aim(this.#target);
    else if (stuck) this.#scrollTo(this.#scroller.scrollHeight);
    else {
      const anchor = this.#anchors.find((key) => this.#elements.get(key));
      if (anchor) this.#setLead(this.#lead + anchor.place - this.#place(anchor.found));
    }
    this.#setRight(false);
    this.#pickAnchors();
  }

  /** Distance of an element from the top of the content. */
  #place(element: Element): number {
    return element.getBoundingClientRect().top - (this.#content?.getBoundingClientRect().top ?? 0);
  }

  #writeSpace(): void {
    writeSpace({
      layout: this.layout,
      elements: this.#elements,
      content: this.#content,
      window: this.#window,
      pinned: this.#pinned,
      lead: this.#lead,
    });
  }

  /** Changes the lead; what it has no room for moves the scroll position instead. */
  #setLead(lead: number): void {
    if (Math.abs(lead - this.#lead) < 0.01) return;
    const missing = Math.max(0, -lead);
    this.#lead = Math.max(0, lead);
    this.#writeSpace();
    if (missing > 0) {
      this.#anchors.move(missing);
      this.#scrollTo((this.#scroller?.scrollTop ?? 0) + missing);
    }
  }

  /** Makes the lead what the rows before the window are known to need, where that is due, moving the position with it. */
  #setRight(atRest: boolean): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const wanted = this.layout.offset(this.#window.start);
    const excess = this.#lead - wanted;
    const gap = this.#window.start === 0 && excess > 0 && scroller.scrollTop < excess;
    if (Math.abs(excess) < 1 || !(atRest || gap || this.stuck)) return;
    // Whole pixels, because positions are; never below what is wanted.
    const moved = Math.floor(excess);
    const top = scroller.scrollTop;
    this.#lead -= moved;
    this.#writeSpace();
    this.#anchors.move(-moved);
    this.#scrollTo(this.stuck ? scroller.scrollHeight : top - moved);
  }

  /** Puts the row of a jump where it was asked for. */
  #aim({ key, align }: { key: string; align: Align }): void {
    const scroller = this.#scroller;
    const element = this.#elements.get(key);
    if (!scroller || !element) return;
    this.#lead = this.layout.offset(this.#window.start);
    this.#writeSpace();
    const height = element.getBoundingClientRect().height;
    const room = scroller.clientHeight - height;
    const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
    const top =
      align === 'start' || room < 0
        ? padding
        : align === 'center'
          ? room / 2
          : typeof align === 'object'
            ? align.top
            : 0;
    const base = this.#content?.offsetTop ?? 0;
    this.#scrollTo(Math.round(this.#place(element) + base - top));
  }

  #pickAnchors(): void {
    const scroller = this.#scroller;
    if (!scroller || this.stuck) return;
    const view = scroller.getBoundingClientRect();
    this.#anchors.pick(this.#rowsInPage(), view.top, view.bottom, (element) => this.#place(element));
  }

  *#rowsInPage(): Generator<[string, HTMLElement]> {
    for (let at = this.#window.start; at < this.#window.end; at++) {
      const key = this.layout.keyAt(at);
      const element = key === undefined ? undefined : this.#elements.get(key);
      if (key !== undefined && element) yield [key, element];
    }
  }

  /** Asks for the rows that should be in the page now, and tells what is visible. */
  #refresh(cause: 'commit' | 'scroll' | 'resize'): void {
    const scroller = this.#scroller;
    const content = this.#content;
    if (!scroller || !content || this.layout.count === 0) return;
    const first = this.#elements.get(this.layout.keyAt(this.#window.start) ?? '');
    if (!first) return;
    const height = scroller.clientHeight;
    // Distance from the first row of all to the top of the viewport.
    const top =
      scroller.getBoundingClientRect().top - first.getBoundingClientRect().top + this.layout.offset(this.#window.start);
    const wanted = windowOver(this.layout, top - overscan, top + height + overscan);
    if (this.stuck) wanted.end = this.layout.count;
    if (!sameWindow(wanted, this.#window)) {
      if (cause === 'resize') this.#later();
      else this.#options.onWindow(wanted, cause === 'scroll');
    }
    this.#options.onVisible({
      first: this.layout.at(top),
      last: this.layout.at(top + height - 1),
      atBottom: this.stuck,
      above: top,
      below: this.layout.total - top - height,
    });
  }

  /** Rows put into the page while sizes are being reported would be reported too late: the next frame will do. */
  #later(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#refresh('scroll'));
  }
}

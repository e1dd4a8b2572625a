interface Anchor {
  key: string;
  /** distance from the top of the content */
  place: number;
}

/**
 * The rows on the screen and where they stand, best first: the topmost that is whole, then those below it, then the one
 * cut by the upper edge. Whatever changes, the first of them that is still there keeps its place.
 */
export class Anchors {
  #list: Anchor[] = [];

  get first(): Anchor | undefined {
    return this.#list[0];
  }

  clear(): void {
    this.#list = [];
  }

  /** The first anchor that `lookUp` finds. */
  find<T>(lookUp: (key: string) => T | undefined): (Anchor & { found: T }) | undefined {
    for (const anchor of this.#list) {
      const found = lookUp(anchor.key);
      if (found !== undefined) return { ...anchor, found };
    }
    return undefined;
  }

  /** All content has been moved down by some px, with the scroll position. */
  move(by: number): void {
    for (const anchor of this.#list) anchor.place += by;
  }

  /** Takes the rows between two edges of the screen as anchors. */
  pick(
    rows: Iterable<[string, HTMLElement]>,
    top: number,
    bottom: number,
    place: (element: HTMLElement) => number,
  ): void {
    const whole: Anchor[] = [];
    const cut: Anchor[] = [];
    for (const [key, element] of rows) {
      const row = element.getBoundingClientRect();
      if (row.bottom <= top) continue;
      if (row.top >= bottom) break;
      (row.top >= top ? whole : cut).push({ key, place: place(element) });
    }
    if (whole.length + cut.length > 0) this.#list = [...whole, ...cut];
  }
}

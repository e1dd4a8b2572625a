/**
 * Heights of the rows of a list, in px: measured where a row was shown, estimated elsewhere, and from them the place of
 * every row. Rows are known by key, so that what was measured survives rows coming and going before them.
 */
export class RowLayout {
  readonly #measured = new Map<string, number>();
  #keys: readonly string[] = [];
  #index = new Map<string, number>();
  #heights = new Float64Array(0);
  #offsets = new Float64Array(1);
  /** offsets up to this index are right */
  #valid = 0;

  /** Takes new rows; `estimate` gives the height of a row that was never shown. Costs one pass over the rows. */
  setRows(keys: readonly string[], index: Map<string, number>, estimate: (at: number) => number): void {
    this.#keys = keys;
    this.#index = index;
    this.#heights = Float64Array.from(keys, (key, at) => this.#measured.get(key) ?? estimate(at));
    this.#offsets = new Float64Array(keys.length + 1);
    this.#valid = 0;
    if (this.#measured.size > 2 * keys.length + 1000) this.#forget();
  }

  #forget(): void {
    for (const key of this.#measured.keys()) if (!this.#index.has(key)) this.#measured.delete(key);
  }

  get count(): number {
    return this.#keys.length;
  }

  indexOf(key: string): number | undefined {
    return this.#index.get(key);
  }

  keyAt(at: number): string | undefined {
    return this.#keys[at];
  }

  /** Notes the height a row has on the screen; returns whether that is news. */
  measure(key: string, height: number): boolean {
    this.#measured.set(key, height);
    const at = this.#index.get(key);
    if (at === undefined || this.#heights[at] === height) return false;
    this.#heights[at] = height;
    this.#valid = Math.min(this.#valid, at);
    return true;
  }

  height(at: number): number {
    return this.#heights[at] ?? 0;
  }

  /** Distance from the first row's top to the top of row `at`; of `count` to the end. */
  offset(at: number): number {
    const to = Math.min(at, this.count);
    while (this.#valid < to) {
      this.#offsets[this.#valid + 1] = (this.#offsets[this.#valid] ?? 0) + (this.#heights[this.#valid] ?? 0);
      this.#valid++;
    }
    return this.#offsets[to] ?? 0;
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row at a distance from the first row's top; the first or last row beyond them. */
  at(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

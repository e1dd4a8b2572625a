/** The runs of backticks in a source, found once when the first is met. */
export class CodeRuns {
  readonly #source: string;
  #starts: Map<number, number[]> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the run of backticks at a position. */
  length(at: number): number {
    let end = at;
    while (this.#source[end] === '`') end++;
    return end - at;
  }

  /** Start of the next run of exactly `length` backticks at or behind `from`, or -1. */
  next(length: number, from: number): number {
    this.#starts ??= this.#find();
    const starts = this.#starts.get(length) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return starts[low] ?? -1;
  }

  #find(): Map<number, number[]> {
    const starts = new Map<number, number[]>();
    for (const run of this.#source.matchAll(/`+/g)) {
      const found = starts.get(run[0].length);
      if (found) found.push(run.index);
      else starts.set(run[0].length, [run.index]);
    }
    return starts;
  }
}

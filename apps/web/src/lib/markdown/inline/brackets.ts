import type { CodeRuns } from './code-runs.ts';

/** Which `]` belongs to a `[` and which `)` to a `(`, code and escaped signs left out; one pass over the source. */
export class Brackets {
  readonly #ends = new Map<number, number>();

  constructor(source: string, runs: CodeRuns, step: () => void) {
    const square: number[] = [];
    const round: number[] = [];
    for (let at = 0; at < source.length; at++) {
      step();
      const sign = source[at];
      if (sign === '\\') at++;
      else if (sign === '`') {
        const length = runs.length(at);
        const close = runs.next(length, at + length);
        at = close < 0 ? at + length - 1 : close + length - 1;
      } else if (sign === '[') square.push(at);
      else if (sign === '(') round.push(at);
      else if (sign === ']') this.#close(square, at);
      else if (sign === ')') this.#close(round, at);
    }
  }

  #close(open: number[], at: number): void {
    const start = open.pop();
    if (start !== undefined) this.#ends.set(start, at);
  }

  /** Position of the sign that closes the one at `start`, or undefined. */
  end(start: number): number | undefined {
    return this.#ends.get(start);
  }
}

import { indentOf } from './lines.ts';

export interface Fence {
  indent: number;
  info: string;
  /** index of the closing line */
  end: number;
}

interface Opening {
  mark: '`' | '~';
  length: number;
  indent: number;
  info: string;
}

function opening(line: string): Opening | null {
  const { columns, end } = indentOf(line);
  const mark = line[end];
  if (columns > 3 || (mark !== '`' && mark !== '~')) return null;
  let length = 1;
  while (line[end + length] === mark) length++;
  if (length < 3) return null;
  const info = line.slice(end + length).trim();
  return mark === '`' && info.includes('`') ? null : { mark, length, indent: columns, info };
}

/**
 * The code fences among some lines. A fence that is never closed is text; what was once searched for in vain is
 * remembered, so that many unclosed fences cost one search, not one each.
 */
export class Fences {
  readonly #lines: readonly string[];
  /** per mark: from this length on there is no closing line below any later line */
  readonly #missing = { '`': Number.POSITIVE_INFINITY, '~': Number.POSITIVE_INFINITY };
  readonly #found = new Map<number, Fence | null>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The closed fence that begins at line `at`, or null. `step` is called once per line looked at. */
  at(at: number, step: () => void): Fence | null {
    const known = this.#found.get(at);
    if (known !== undefined) return known;
    const fence = this.#search(at, step);
    this.#found.set(at, fence);
    return fence;
  }

  #search(at: number, step: () => void): Fence | null {
    const open = opening(this.#lines[at] ?? '');
    if (!open || open.length >= this.#missing[open.mark]) return null;
    for (let end = at + 1; end < this.#lines.length; end++) {
      step();
      const close = opening(this.#lines[end] ?? '');
      if (close && close.mark === open.mark && close.length >= open.length && !close.info) {
        return { indent: open.indent, info: open.info, end };
      }
    }
    this.#missing[open.mark] = open.length;
    return null;
  }
}

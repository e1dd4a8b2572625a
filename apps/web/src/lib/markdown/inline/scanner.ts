import type { Definitions } from '../blocks/definitions.ts';
import type { Inline } from '../tree.ts';
import { Brackets } from './brackets.ts';
import { CodeRuns } from './code-runs.ts';

/** A run of `*`, `_` or `~~` that may begin or end formatting; what is left over in the end is text. */
export interface Delimiter {
  type: 'delimiter';
  mark: '*' | '_' | '~';
  length: number;
  canOpen: boolean;
  canClose: boolean;
}

/** Tries to read one construct at `scanner.at`; returns false (having changed nothing) when there is none. */
export type Reader = (scanner: Scanner) => boolean;

export interface InlineContext {
  definitions: Definitions;
  /** called once per position looked at */
  step(): void;
  /** reads the text of a link, in which there are no links */
  linkText(source: string): Inline[];
}

/** One inline source being read from left to right: the position, what was produced, and the text not yet flushed. */
export class Scanner {
  readonly source: string;
  readonly context: InlineContext;
  readonly inLink: boolean;
  readonly out: (Inline | Delimiter)[] = [];
  readonly runs: CodeRuns;
  /** where in `out` runs stand that may still begin something, innermost last */
  readonly openings: number[] = [];
  at = 0;
  #text = '';
  #brackets: Brackets | undefined;

  constructor(source: string, context: InlineContext, inLink: boolean) {
    this.source = source;
    this.context = context;
    this.inLink = inLink;
    this.runs = new CodeRuns(source);
  }

  /** Pairs of brackets and parentheses, found once when the first is met. */
  get brackets(): Brackets {
    this.#brackets ??= new Brackets(this.source, this.runs, this.context.step);
    return this.#brackets;
  }

  /** The UTF-16 unit before the position, or a space at the start. */
  get before(): string {
    return this.source[this.at - 1] ?? ' ';
  }

  /** How much plain text was read since the last node. */
  get pending(): number {
    return this.#text.length;
  }

  /** True while a run of this mark, one of the last few, waits for its other half. */
  isOpen(mark: Delimiter['mark']): boolean {
    return this.openings.slice(-8).some((at) => (this.out[at] as Delimiter).mark === mark);
  }

  /** Matches a sticky expression at the position (or `offset` behind it). */
  match(sticky: RegExp, offset = 0): RegExpExecArray | null {
    sticky.lastIndex = this.at + offset;
    return sticky.exec(this.source);
  }

  /** Adds text and moves on by `length` units of the source. */
  text(text: string, length: number): true {
    this.#text += text;
    this.at += length;
    return true;
  }

  /** Adds a node and moves on by `length` units of the source. */
  push(node: Inline | Delimiter, length: number): true {
    this.flush();
    this.out.push(node);
    this.at += length;
    return true;
  }

  /** Takes `length` units of text back that were read before the position; false when they are not plain text any more. */
  takeBack(length: number): boolean {
    if (length > this.#text.length || !this.#text.endsWith(this.source.slice(this.at - length, this.at))) return false;
    this.#text = this.#text.slice(0, this.#text.length - length);
    this.at -= length;
    return true;
  }

  /** True when the last thing read was a node of this type, with nothing behind it. */
  isBehind(type: Inline['type']): boolean {
    return this.#text === '' && this.out.at(-1)?.type === type;
  }

  flush(): void {
    if (this.#text) this.out.push({ type: 'text', text: this.#text });
    this.#text = '';
  }
}

/** Letters, digits and the underscore, in any script. */
export function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}_]/u.test(unit);
}

export function isSpace(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}

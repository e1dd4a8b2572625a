import { languageOf } from '../languages.ts';
import type { Block, Inline, ListItem, Paragraph } from '../tree.ts';
import { type Definitions, definitionOf } from './definitions.ts';
import { Fences } from './fences.ts';
import {
  headingOf,
  indentOf,
  isBlank,
  isRule,
  type Marker,
  markerOf,
  quoteStart,
  stripIndent,
  underlineLevel,
} from './lines.ts';
import { tableAt } from './table.ts';

export interface BlockContext {
  definitions: Definitions;
  inline(source: string): Inline[];
  /** called once per line looked at */
  step(): void;
}

/** Quotes and lists nested deeper than this are shown as typed. */
const maxDepth = 10;

interface Taken {
  block?: Block;
  next: number;
}

/** The blocks of a message, of a quote's inside or of a list item. Never throws; work is linear in the text. */
export function parseBlocks(lines: readonly string[], context: BlockContext, depth = 0): Block[] {
  return new BlockParser(lines, context, depth).parse();
}

class BlockParser {
  readonly #lines: readonly string[];
  readonly #context: BlockContext;
  readonly #depth: number;
  readonly #fences: Fences;

  constructor(lines: readonly string[], context: BlockContext, depth: number) {
    this.#lines = lines;
    this.#context = context;
    this.#depth = depth;
    this.#fences = new Fences(lines);
  }

  parse(): Block[] {
    const blocks: Block[] = [];
    let afterBlank = false;
    for (let at = 0; at < this.#lines.length; ) {
      this.#context.step();
      if (isBlank(this.#line(at))) {
        afterBlank = true;
        at++;
        continue;
      }
      const taken = (afterBlank && blocks.length > 0 && this.#indentedCode(at)) || this.#block(at);
      if (taken.block) blocks.push(taken.block);
      at = taken.next;
      afterBlank = false;
    }
    return blocks;
  }

  #line(at: number): string {
    return this.#lines[at] ?? '';
  }

  #block(at: number): Taken {
    return (
      this.#fence(at) ??
      this.#heading(at) ??
      this.#quote(at) ??
      this.#underlined(at) ??
      this.#list(at) ??
      this.#table(at) ??
      this.#definition(at) ??
      this.#paragraph(at)
    );
  }

  #fence(at: number): Taken | null {
    const fence = this.#fences.at(at, this.#context.step);
    if (!fence) return null;
    const text = this.#lines.slice(at + 1, fence.end).map((line) => stripIndent(line, fence.indent));
    if (text.length === 0) return { next: fence.end + 1 };
    const label = fence.info.split(/\s/, 1)[0]?.toLowerCase() ?? '';
    const language = languageOf(label);
    const named = language === undefined ? {} : { language, label };
    return { block: { type: 'code-block', text: text.join('\n'), ...named }, next: fence.end + 1 };
  }

  #indentedCode(at: number): Taken | null {
    if (indentOf(this.#line(at)).columns < 4) return null;
    let next = at;
    let last = at;
    for (; next < this.#lines.length; next++) {
      this.#context.step();
      if (isBlank(this.#line(next))) continue;
      if (indentOf(this.#line(next)).columns < 4) break;
      last = next;
    }
    const text = this.#lines.slice(at, last + 1).map((line) => stripIndent(line, 4));
    return { block: { type: 'code-block', text: text.join('\n') }, next: last + 1 };
  }

  #heading(at: number): Taken | null {
    const heading = headingOf(this.#line(at));
    if (heading) {
      const { level, text } = heading;
      return { block: { type: 'heading', level, children: this.#context.inline(text) }, next: at + 1 };
    }
    return isRule(this.#line(at)) ? { block: { type: 'rule' }, next: at + 1 } : null;
  }

  #quote(at: number): Taken | null {
    if (this.#depth >= maxDepth || quoteStart(this.#line(at)) < 0) return null;
    const inside: string[] = [];
    let next = at;
    for (; next < this.#lines.length; next++) {
      const line = this.#line(next);
      const start = quoteStart(line);
      if (start >= 0) inside.push(line.slice(start));
      else if (isBlank(line) || isBlank(inside.at(-1) ?? '') || this.#interrupts(next)) break;
      else inside.push(line);
    }
    return { block: { type: 'quote', children: this.#inside(inside) }, next };
  }

  #underlined(at: number): Taken | null {
    const level = underlineLevel(this.#lines[at + 1]);
    if (level === 0 || indentOf(this.#line(at)).columns > 3) return null;
    const children = this.#context.inline(this.#line(at).trim());
    return { block: { type: 'heading', level, children }, next: at + 2 };
  }

  #list(at: number): Taken | null {
    const first = this.#depth < maxDepth ? markerOf(this.#line(at)) : null;
    if (!first || first.indent > 3) return null;
    const items: ListItem[] = [];
    let next = at;
    let loose = false;
    for (;;) {
      const marker: Marker | null = next < this.#lines.length ? markerOf(this.#line(next)) : null;
      if (!marker || marker.indent >= first.indent + 2 || isRule(this.#line(next))) break;
      const body = this.#item(next, marker, first.indent);
      items.push(this.#listItem(body.lines, loose || body.loose));
      next = body.next;
      loose = body.gap;
    }
    return { block: { type: 'list', ordered: first.ordered, start: first.start, items }, next };
  }

  /** The lines of the item that begins at `at`, and whether blank lines stand in it or behind it. */
  #item(at: number, marker: Marker, base: number) {
    const lines = [marker.text];
    const offset = marker.indent + marker.width;
    let loose = false;
    let next = at + 1;
    while (next < this.#lines.length) {
      this.#context.step();
      let full = next;
      while (full < this.#lines.length && isBlank(this.#line(full))) full++;
      if (full === this.#lines.length) break;
      const blanks = full - next;
      const line = this.#line(full);
      if (indentOf(line).columns >= base + 2) {
        for (let blank = 0; blank < blanks; blank++) lines.push('');
        loose ||= blanks > 0;
        lines.push(stripIndent(line, offset));
        next = full + 1;
      } else {
        const gap = blanks === 1 && markerOf(line) !== null;
        return { lines, next: gap ? full : next, loose: loose || gap, gap };
      }
    }
    return { lines, next, loose, gap: false };
  }

  #listItem(lines: string[], loose: boolean): ListItem {
    const task = /^\[([ xX])\][ \t]+(?=\S)/.exec(lines[0] ?? '');
    if (task) lines[0] = (lines[0] ?? '').slice(task[0].length);
    const children = this.#inside(lines);
    if (!loose) {
      for (const child of children) if (child.type === 'paragraph') child.tight = true;
    }
    return task ? { done: task[1] !== ' ', children } : { children };
  }

  #inside(lines: readonly string[]): Block[] {
    return parseBlocks(lines, this.#context, this.#depth + 1);
  }

  #table(at: number): Taken | null {
    const table = tableAt(this.#lines, at);
    if (!table) return null;
    const inline = (cell: string) => this.#context.inline(cell);
    const rows = table.rows.map((row) => row.map(inline));
    return { block: { type: 'table', align: table.align, head: table.head.map(inline), rows }, next: table.next };
  }

  #definition(at: number): Taken | null {
    const found = this.#context.definitions.size > 0 ? definitionOf(this.#line(at)) : null;
    return found && this.#context.definitions.has(found.key) ? { next: at + 1 } : null;
  }

  #paragraph(at: number): Taken {
    let next = at + 1;
    while (next < this.#lines.length && !isBlank(this.#line(next)) && !this.#interrupts(next)) {
      this.#context.step();
      next++;
    }
    const children = this.#context.inline(this.#lines.slice(at, next).join('\n').trimEnd());
    const block: Paragraph = { type: 'paragraph', children };
    return { block, next };
  }

  /** Whether a line ends the paragraph before it. */
  #interrupts(at: number): boolean {
    const line = this.#line(at);
    const nests = this.#depth < maxDepth;
    const marker = nests ? markerOf(line) : null;
    return (
      (marker !== null && marker.indent <= 3) ||
      (nests && quoteStart(line) >= 0) ||
      headingOf(line) !== null ||
      isRule(line) ||
      (underlineLevel(this.#lines[at + 1]) > 0 && indentOf(line).columns <= 3) ||
      this.#fences.at(at, this.#context.step) !== null
    );
  }
}

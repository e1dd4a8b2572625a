import type { Formatted, Inline } from '../tree.ts';
import { type Delimiter, isSpace, isWord, type Reader, type Scanner } from './scanner.ts';

/** Formatting nested deeper than this, and openings further back, are not looked at: both bound the work. */
const maxNesting = 20;
const maxLookBack = 12;

/** A run of `*`, `_` or `~`: ends what it can, then may begin something. */
export const readDelimiter: Reader = (scanner) => {
  const { source, at } = scanner;
  const mark = source[at] as Delimiter['mark'];
  let end = at;
  while (source[end] === mark) end++;
  const run = delimiter(scanner, mark, end - at);
  if (!run.canOpen && !run.canClose) return scanner.text(mark.repeat(run.length), run.length);
  scanner.flush();
  scanner.at = end;
  if (run.canClose) close(scanner, run);
  if (run.length === 0 || !run.canOpen) return scanner.text(mark.repeat(run.length), 0);
  scanner.openings.push(scanner.out.length);
  return scanner.push(run, 0);
};

function delimiter(scanner: Scanner, mark: Delimiter['mark'], length: number): Delimiter {
  const before = scanner.before;
  const after = scanner.source[scanner.at + length];
  // `** so **` formats, other marks need their text close by; `_` never formats inside a word; `~` comes in twos.
  const far = mark === '*' && length === 2;
  const whole = mark !== '_';
  const usable = mark !== '~' || length === 2;
  return {
    type: 'delimiter',
    mark,
    length,
    canOpen: usable && (far || !isSpace(after)) && (whole || !isWord(before)) && after !== undefined,
    canClose: usable && (far || !isSpace(before)) && (whole || !isWord(after)),
  };
}

/** Pairs a closing run with the openings before it, innermost first, until either is used up. */
function close(scanner: Scanner, run: Delimiter): void {
  const { out, openings, context } = scanner;
  let looked = 0;
  for (let index = openings.length - 1; index >= 0 && run.length > 0 && looked < maxLookBack; index--, looked++) {
    context.step();
    const at = openings[index] ?? 0;
    const open = out[at] as Delimiter;
    if (open.mark !== run.mark || !fits(open, run)) continue;
    if (!hasContent(out, at + 1)) return;
    const inside = out.slice(at + 1);
    for (const _ of inside) context.step();
    if (nesting(inside) >= maxNesting) {
      openings.length = 0;
      return;
    }
    const size = open.length >= 2 && run.length >= 2 && !(open.length === 3 && run.length === 3) ? 2 : 1;
    open.length -= size;
    run.length -= size;
    out.length = open.length > 0 ? at + 1 : at;
    openings.length = open.length > 0 ? index + 1 : index;
    out.push(formatted(run.mark, size, settle(inside)));
    if (open.length > 0) index++;
  }
}

/** Of two runs of which one could both open and close, the lengths must not add up to a multiple of three. */
function fits(open: Delimiter, run: Delimiter): boolean {
  if (run.mark === '~') return true;
  if (!(open.canClose || run.canOpen)) return true;
  return (open.length + run.length) % 3 !== 0 || (open.length % 3 === 0 && run.length % 3 === 0);
}

function formatted(mark: Delimiter['mark'], size: 1 | 2, children: Inline[]): Formatted {
  if (mark === '~') return { type: 'strike', children };
  return { type: size === 2 ? 'strong' : 'emphasis', children };
}

function hasContent(nodes: readonly (Inline | Delimiter)[], from: number): boolean {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.type !== 'text' || node.text.trim() !== '') return true;
  }
  return false;
}

const depths = new WeakMap<Formatted, number>();

/** Depth of formatting in some nodes; remembered per node, so that no tree is walked twice. */
function nesting(nodes: readonly (Inline | Delimiter)[]): number {
  let depth = 0;
  for (const node of nodes) {
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'strike') continue;
    let own = depths.get(node);
    if (own === undefined) {
      own = 1 + nesting(node.children);
      depths.set(node, own);
    }
    if (own > depth) depth = own;
  }
  return depth;
}

/** What was read, with left-over delimiters as text and neighbouring texts joined. */
export function settle(nodes: readonly (Inline | Delimiter)[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const own: Inline = node.type === 'delimiter' ? { type: 'text', text: node.mark.repeat(node.length) } : node;
    const last = out.at(-1);
    if (own.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { type: 'text', text: last.text + own.text };
    else out.push(own);
  }
  return out;
}

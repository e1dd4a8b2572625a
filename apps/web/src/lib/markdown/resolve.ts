import type { Block, Inline } from './tree.ts';

/** Names that mean everybody, everybody in the channel, and everybody of it who is there. */
export const specialMentions: ReadonlySet<string> = new Set(['all', 'channel', 'here']);

/** A name as typed, then without one, two, ... of the signs at its end that may be punctuation. Lower case. */
export function candidates(typed: string): string[] {
  const names: string[] = [];
  let name = typed.toLowerCase();
  while (name) {
    names.push(name);
    if (!/[.\-_]$/.test(name)) break;
    name = name.slice(0, -1);
  }
  return names;
}

/**
 * The first candidate of a typed name that `find` knows, with what it found and the rest of the typed text. Null when
 * none is known.
 */
export function resolveName<T>(typed: string, find: (name: string) => T | undefined): Resolved<T> | null {
  for (const name of candidates(typed)) {
    const found = find(name);
    if (found !== undefined) return { name, found, rest: typed.slice(name.length) };
  }
  return null;
}

export interface Resolved<T> {
  name: string;
  found: T;
  rest: string;
}

/** Calls `visit` for every inline node of some blocks, outer ones first. */
export function eachInline(blocks: readonly Block[], visit: (node: Inline) => void): void {
  const inlines = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      visit(node);
      if ('children' in node) inlines(node.children);
    }
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') inlines(block.children);
    else if (block.type === 'quote') eachInline(block.children, visit);
    else if (block.type === 'list') for (const item of block.items) eachInline(item.children, visit);
    else if (block.type === 'table') for (const row of [block.head, ...block.rows]) row.forEach(inlines);
  }
}

import { definitionsIn } from './blocks/definitions.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import { parseInline } from './inline/parse-inline.ts';
import type { Block, Inline, MarkdownTree } from './tree.ts';

/** Reads a message. Never throws; the work is linear in the length of the text. `parse` is the same with a memory. */
export function parseMarkdown(text: string): MarkdownTree {
  let steps = 0;
  const step = () => {
    steps++;
  };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const definitions = definitionsIn(text, lines);
  const inline = (source: string) => parseInline(source, definitions, step);
  const blocks = parseBlocks(lines, { definitions, inline, step });
  return { blocks, emojiOnly: isEmojiOnly(blocks), steps };
}

function isEmojiOnly(blocks: readonly Block[]): boolean {
  if (blocks.length === 0 || !blocks.every((block) => block.type === 'paragraph')) return false;
  const nodes = blocks.flatMap((block) => block.children);
  const isEmoji = (node: Inline) => node.type === 'emoji' || node.type === 'glyph';
  return nodes.some(isEmoji) && nodes.every((node) => isEmoji(node) || (node.type === 'text' && !node.text.trim()));
}

/** How many characters of messages the memory may hold. */
const room = 500_000;
const trees = new Map<string, MarkdownTree>();
let held = 0;

/**
 * The tree of a message; each text is read once while it is in use. What was asked for longest ago is forgotten first.
 * The tree is shared: treat it as read-only.
 */
export function parse(text: string): MarkdownTree {
  const known = trees.get(text);
  if (known) {
    trees.delete(text);
    trees.set(text, known);
    return known;
  }
  const tree = parseMarkdown(text);
  trees.set(text, tree);
  held += text.length;
  for (const oldest of trees.keys()) {
    if (held <= room || oldest === text) break;
    trees.delete(oldest);
    held -= oldest.length;
  }
  return tree;
}

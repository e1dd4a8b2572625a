import { glyphOf } from '../emoji/table.ts';
import { parse } from './parse.ts';
import { resolveName } from './resolve.ts';
import type { Block, Inline } from './tree.ts';

export interface PlainTextOptions {
  /** The name people see of a user, by user name (lower case); unknown names stay as typed. */
  displayName?(username: string): string | undefined;
}

/**
 * A message as one line without formatting: thread footers, notifications, titles, accessible names. Code and tables give
 * their text, pictures their description, emoji their glyph.
 */
export function plainText(message: string, options: PlainTextOptions = {}): string {
  return blocksText(parse(message).blocks, options).replace(/\s+/g, ' ').trim();
}

function blocksText(blocks: readonly Block[], options: PlainTextOptions): string {
  return blocks.map((block) => blockText(block, options)).join(' ');
}

function blockText(block: Block, options: PlainTextOptions): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children, options);
    case 'code-block':
      return block.text;
    case 'rule':
      return '';
    case 'quote':
      return blocksText(block.children, options);
    case 'list':
      return block.items.map((item) => blocksText(item.children, options)).join(' ');
    case 'table': {
      const row = (cells: Inline[][]) => cells.map((cell) => inlineText(cell, options)).join(' ');
      return [block.head, ...block.rows].map(row).join(' ');
    }
  }
}

function inlineText(nodes: readonly Inline[], options: PlainTextOptions): string {
  return nodes.map((node) => nodeText(node, options)).join('');
}

function nodeText(node: Inline, options: PlainTextOptions): string {
  switch (node.type) {
    case 'text':
    case 'glyph':
    case 'code':
      return node.text;
    case 'image':
      return node.alt || 'picture';
    case 'emoji':
      return glyphOf(node.name) ?? node.literal;
    case 'hashtag':
      return `#${node.tag}`;
    case 'channel':
      return `~${node.name}`;
    case 'mention': {
      const user = resolveName(node.name, (name) => options.displayName?.(name));
      return user ? `${user.found}${user.rest}` : `@${node.name}`;
    }
    default:
      return inlineText(node.children, options);
  }
}

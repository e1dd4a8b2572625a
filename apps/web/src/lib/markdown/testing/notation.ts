import { parseMarkdown } from '../parse.ts';
import { resolveName, specialMentions } from '../resolve.ts';
import type { Block, Image, Inline, List, MarkdownTree, Table } from '../tree.ts';

const users: Record<string, string> = {};
for (const name of ['maria', 'wei', 'john.doe', 'li-na', 'ada', 'system-bot']) users[name] = name;
const channels: Record<string, string> = {
  platform: 'Platform',
  'ops-private': 'Ops private',
  'off-topic': 'Off-Topic',
  'town-square': 'Town Square',
};

/**
 * A message in the notation of the tests: P() paragraph, B() I() S() bold, italic, strike, H1() heading, UL[• ] OL[• ]
 * lists (OL@5 starts at 5), QUOTE(), CODE() inline, BLOCK[label](), TABLE{‖head |cell /}, LINK(text → address), USER()
 * CHAN() TAG() HL() (for everybody) EMOJI() IMG{}, RULE; JUMBO() for nothing but emoji. One paragraph alone is shown
 * without P(). The known people and channels are those above.
 */
export function notation(text: string): string {
  const tree = parseMarkdown(text);
  const [only] = tree.blocks;
  const shown = tree.blocks.length === 1 && only?.type === 'paragraph' ? inlines(only.children) : blocks(tree);
  return tree.emojiOnly ? `JUMBO(${shown})` : shown;
}

function blocks({ blocks }: Pick<MarkdownTree, 'blocks'>): string {
  return blocks.map(block).join(' ');
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return node.tight ? inlines(node.children) : `P(${inlines(node.children)})`;
    case 'heading':
      return `H${node.level}(${inlines(node.children)})`;
    case 'rule':
      return 'RULE';
    case 'code-block':
      return `BLOCK${node.label === undefined ? '' : `[${node.label}]`}(${node.text})`;
    case 'quote':
      return `QUOTE(${blocks({ blocks: node.children })})`;
    case 'list':
      return list(node);
    case 'table':
      return table(node);
  }
}

function list(node: List): string {
  const mark = node.ordered ? `OL${node.start === 1 ? '' : `@${node.start}`}` : 'UL';
  const box = (done: boolean | undefined) => (done === undefined ? '' : done ? '[✓] ' : '[ ] ');
  return `${mark}[${node.items.map((item) => `•${box(item.done)}${blocks({ blocks: item.children })} `).join('')}]`;
}

function table(node: Table): string {
  const aligned = (cell: Inline[], column: number) => {
    const letter = node.align[column]?.[0];
    return inlines(cell) + (letter ? `:${letter}` : '');
  };
  const head = node.head.map((cell, column) => `‖${aligned(cell, column)}`).join('');
  const rows = node.rows.map((row) => `${row.map((cell, column) => `|${aligned(cell, column)}`).join('')}/`);
  return `TABLE{${head}/${rows.join('')}}`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'strong':
      return `B(${inlines(node.children)})`;
    case 'emphasis':
      return `I(${inlines(node.children)})`;
    case 'strike':
      return `S(${inlines(node.children)})`;
    case 'code':
      return `CODE(${node.text})`;
    case 'link':
      return `LINK(${inlines(node.children)} → ${node.href})`;
    case 'image':
      return image(node);
    case 'hashtag':
      return `TAG(#${node.tag})`;
    case 'emoji':
      return `EMOJI(${node.literal})`;
    case 'glyph':
      return `EMOJI(${node.text})`;
    case 'mention':
      return mention(node.name);
    case 'channel': {
      const found = resolveName(node.name, (name) => channels[name]);
      return found ? `CHAN(~${found.found})${found.rest}` : `~${node.name}`;
    }
  }
}

function mention(typed: string): string {
  const user = resolveName(typed, (name) => users[name]);
  if (user) return `USER(@${user.found})${user.rest}`;
  const special = resolveName(typed, (name) => specialMentions.has(name) || undefined);
  return special ? `HL(@${typed.slice(0, special.name.length)})${special.rest}` : `@${typed}`;
}

function image({ type: _, source: __, alt: ___, ...attributes }: Image): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  return `IMG${written.length > 0 ? `{${written.join(' ')}}` : ''}`;
}

/** name, message, what it must be read as */
export type Case = [name: string, message: string, expected: string];

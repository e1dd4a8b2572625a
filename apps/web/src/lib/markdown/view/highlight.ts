import { createLowlight } from 'lowlight';
import type { Coloured, Role } from './colours.ts';
import { grammars } from './grammars.ts';

/* Loaded when the first code is shown; see colours.ts. */
const lowlight = createLowlight();
type Tree = ReturnType<typeof lowlight.highlight>;
type Node = Tree['children'][number];

/** The highlighter's classes (`hljs-keyword`, without the prefix) and the colours of the design. */
const roles: Record<string, Role> = {
  comment: 'comment',
  quote: 'comment',
  doctag: 'comment',
  keyword: 'keyword',
  'selector-tag': 'keyword',
  name: 'keyword',
  tag: 'punctuation',
  meta: 'comment',
  string: 'string',
  regexp: 'string',
  symbol: 'string',
  link: 'string',
  code: 'string',
  number: 'number',
  literal: 'number',
  variable: 'number',
  'template-variable': 'number',
  attr: 'function',
  attribute: 'function',
  title: 'function',
  section: 'function',
  'selector-id': 'function',
  type: 'type',
  built_in: 'type',
  'selector-class': 'type',
  'selector-attr': 'type',
  'selector-pseudo': 'type',
  operator: 'punctuation',
  punctuation: 'punctuation',
  bullet: 'punctuation',
  addition: 'inserted',
  deletion: 'deleted',
};

/** The pieces of a code with their colours; null for a language without a grammar. */
export async function highlight(text: string, language: string): Promise<Coloured[] | null> {
  if (!lowlight.registered(language)) {
    const load = grammars[language];
    if (!load) return null;
    lowlight.register(language, (await load()).default);
  }
  const colour = lowlight.highlight(language, text).children.flatMap((node) => coloured(node, language));
  if (language === 'diff') return wholeLines(colour);
  return prose.has(language) ? colour : colour.flatMap(withPunctuation);
}

const script = new Set(['javascript', 'typescript']);

/** Languages whose plain text is text. */
const prose = new Set(['diff', 'handlebars', 'latex', 'markdown', 'xml']);

/** Lines of a difference are blocks, so the line breaks behind them belong to them. */
function wholeLines(pieces: readonly Coloured[]): Coloured[] {
  const out: Coloured[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const taken = typeof piece === 'string' && piece.startsWith('\n') && typeof last === 'object' && isLine(last.role);
    if (taken) last.children.push('\n');
    out.push(taken ? piece.slice(1) : piece);
  }
  return out;
}

const isLine = (role: Role | undefined) => role === 'inserted' || role === 'deleted';

/** Grammars leave signs as they are; the design tones them down. */
function withPunctuation(piece: Coloured): Coloured[] {
  if (typeof piece !== 'string') return [piece];
  return piece
    .split(/([()[\]{};,.:=<>+*/!&|?-]+)/)
    .flatMap((part, at): Coloured[] => (part ? [at % 2 === 1 ? { role: 'punctuation', children: [part] } : part] : []));
}

function coloured(node: Node, language: string): Coloured[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => coloured(child, language));
  const role = roleOf(node.properties.className, language);
  return role ? [{ role, children }] : children;
}

function roleOf(names: unknown, language: string): Role | undefined {
  if (!Array.isArray(names)) return undefined;
  // `title class_` is a type, `title function_` a function; the second name has no prefix.
  if (names.includes('class_')) return 'type';
  const [first] = names;
  if (typeof first !== 'string') return undefined;
  const name = first.replace(/^hljs-/, '');
  // Keys of objects and parameters are plain in code, and names in data.
  return name === 'attr' && script.has(language) ? undefined : roles[name];
}

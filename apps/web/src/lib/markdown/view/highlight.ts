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
  property: 'function',
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
  return lowlight.highlight(language, text).children.flatMap(coloured);
}

function coloured(node: Node): Coloured[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => coloured(child));
  const role = roleOf(node.properties.className);
  return role ? [{ role, children }] : children;
}

function roleOf(names: unknown): Role | undefined {
  if (!Array.isArray(names)) return undefined;
  // `title class_` is a type, `title function_` a function; the second name has no prefix.
  if (names.includes('class_')) return 'type';
  const [first] = names;
  return typeof first === 'string' ? roles[first.replace(/^hljs-/, '')] : undefined;
}

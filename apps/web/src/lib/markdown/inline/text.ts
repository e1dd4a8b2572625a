import { emoticonAt } from './emoji.ts';
import type { Reader } from './scanner.ts';

const escapable = /[\\*_~`#>[\](){}+\-.!|]/;

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  micro: 'µ',
  para: '¶',
  sect: '§',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  harr: '↔',
  ne: '≠',
  le: '≤',
  ge: '≥',
  infin: '∞',
  sum: '∑',
  radic: '√',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  hearts: '♥',
  check: '✓',
};
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/y;

function entityText(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name) return entities[name];
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const usable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return usable ? String.fromCodePoint(code) : undefined;
}

/** A text with its entities (`&amp;`, `&#39;`) decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    new RegExp(entity.source, 'g'),
    (all, decimal, hex, name) => entityText(decimal, hex, name) ?? all,
  );
}

/** A text with the backslashes before signs removed. */
export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\\*_~`#>[\](){}+\-.!|])/g, '$1') : text;
}

/** `\*`: the sign itself, without its meaning. `\:)` stays two signs. */
export const readEscape: Reader = (scanner) => {
  const emoticon = emoticonAt(scanner.source, scanner.at + 1);
  if (emoticon) return scanner.text(emoticon.literal, emoticon.literal.length + 1);
  const sign = scanner.source[scanner.at + 1];
  return sign !== undefined && escapable.test(sign) && scanner.text(sign, 2);
};

export const readEntity: Reader = (scanner) => {
  const found = scanner.match(entity);
  const text = found && entityText(found[1], found[2], found[3]);
  return text ? scanner.text(text, found[0].length) : false;
};

/** Inline code. An unclosed run of backticks is text. */
export const readCode: Reader = (scanner) => {
  const length = scanner.runs.length(scanner.at);
  const start = scanner.at + length;
  const close = scanner.runs.next(length, start);
  if (close < 0) return scanner.text('`'.repeat(length), length);
  const typed = scanner.source.slice(start, close);
  return scanner.push({ type: 'code', text: typed.trim() || typed }, close + length - scanner.at);
};

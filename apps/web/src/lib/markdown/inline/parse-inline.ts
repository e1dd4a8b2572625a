import type { Definitions } from '../blocks/definitions.ts';
import type { Inline } from '../tree.ts';
import { readAddress, readAngled, readMail, readWww } from './addresses.ts';
import { readEmoji, readEmoticon, readLetterEmoticon, splitGlyphs } from './emoji.ts';
import { readDelimiter, settle } from './emphasis.ts';
import { readImage, readLink } from './links.ts';
import { readChannel, readHashtag, readMention } from './names.ts';
import { type InlineContext, type Reader, Scanner } from './scanner.ts';
import { readCode, readEntity, readEscape } from './text.ts';

/** What may begin at, or be met at, each sign; the first reader that succeeds wins. */
const readers: Record<string, readonly Reader[]> = {
  '\\': [readEscape],
  '`': [readCode],
  '*': [readDelimiter],
  _: [readDelimiter],
  '~': [readChannel, readDelimiter],
  '[': [readLink],
  '!': [readImage],
  '<': [readAngled, readEmoticon],
  '&': [readEntity],
  '@': [readMention, readMail],
  '#': [readHashtag],
  ':': [readAddress, readEmoji, readEmoticon],
  ';': [readEmoticon],
  '.': [readWww],
  '-': [readLetterEmoticon],
};
const plain = /[^\\`*_~[!<&@#:;.-]+/y;

/** Reads the inside of a paragraph, heading or cell. `step` is called once per position looked at. */
export function parseInline(source: string, definitions: Definitions, step: () => void): Inline[] {
  const context: InlineContext = { definitions, step, linkText: (text) => read(text, context, true) };
  return read(source, context, false);
}

function read(source: string, context: InlineContext, inLink: boolean): Inline[] {
  const scanner = new Scanner(source, context, inLink);
  while (scanner.at < source.length) {
    context.step();
    const text = scanner.match(plain)?.[0];
    if (text) scanner.text(text, text.length);
    else readSign(scanner);
  }
  scanner.flush();
  return settle(scanner.out).flatMap((node) => (node.type === 'text' ? splitGlyphs(node.text) : withGlyphs(node)));
}

function readSign(scanner: Scanner): void {
  const sign = scanner.source[scanner.at] ?? '';
  for (const reader of readers[sign] ?? []) if (reader(scanner)) return;
  scanner.text(sign, 1);
}

/** Splits the texts inside formatting; the inside of a link was read, and split, before. */
function withGlyphs(node: Exclude<Inline, { type: 'text' }>): Inline {
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'strike') return node;
  return {
    type: node.type,
    children: node.children.flatMap((child) => (child.type === 'text' ? splitGlyphs(child.text) : withGlyphs(child))),
  };
}

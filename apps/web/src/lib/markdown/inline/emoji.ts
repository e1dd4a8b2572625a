import { emoticonName } from '../../emoji/emoticons.ts';
import type { Inline } from '../tree.ts';
import { isWord, type Reader } from './scanner.ts';

const emoticon = /(?::'\(|[:;]-?\)|:-?[oOdDpPsS[\]()/|$xX@]|[xX]-[dD]|<\/?3)/y;
const named = /:([a-zA-Z0-9_+-]{1,64}):/y;

/** The emoticon that begins at a position, unless a word goes on behind it. */
export function emoticonAt(source: string, at: number): { name: string; literal: string } | null {
  emoticon.lastIndex = at;
  const literal = emoticon.exec(source)?.[0];
  const name = literal && emoticonName(literal);
  return name && !isWord(source[at + literal.length]) ? { name, literal } : null;
}

/** An emoticon that stands free of words. */
export const readEmoticon: Reader = (scanner) => {
  const found = isWord(scanner.before) ? null : emoticonAt(scanner.source, scanner.at);
  return found ? scanner.push({ type: 'emoji', ...found }, found.literal.length) : false;
};

/** `x-D`, met at its dash. */
export const readLetterEmoticon: Reader = (scanner) => {
  const start = scanner.at - 1;
  if (!/[xX]/.test(scanner.before) || isWord(scanner.source[start - 1])) return false;
  const found = emoticonAt(scanner.source, start);
  return found !== null && scanner.takeBack(1) && scanner.push({ type: 'emoji', ...found }, found.literal.length);
};

/** `:name:`, anywhere. Names are compared without regard to case. */
export const readEmoji: Reader = (scanner) => {
  const found = scanner.match(named);
  if (!found) return false;
  const [literal, name = ''] = found;
  return scanner.push({ type: 'emoji', name: name.toLowerCase(), literal }, literal.length);
};

const glyphs = /\p{RGI_Emoji}/gv;
const mayHoldGlyph = /[\u0100-\uffff]/;

/** Text with the Unicode emoji in it made nodes of their own. */
export function splitGlyphs(text: string): Inline[] {
  if (!mayHoldGlyph.test(text)) return [{ type: 'text', text }];
  const out: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(glyphs)) {
    if (found.index > end) out.push({ type: 'text', text: text.slice(end, found.index) });
    out.push({ type: 'glyph', text: found[0] });
    end = found.index + found[0].length;
  }
  if (end < text.length) out.push({ type: 'text', text: text.slice(end) });
  return out;
}

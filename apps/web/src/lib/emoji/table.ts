import { table } from './generated/table.ts';
import { splitTone, type Tone, type Toning, tonedName, toneGlyph, tones } from './tones.ts';

/** A system emoji. `names[0]` is the usual one; `order` is its place on the keyboard. */
export interface Emoji {
  glyph: string;
  names: readonly [string, ...string[]];
  toning: Toning;
  order: number;
}

let list: Emoji[] | undefined;
let names: Map<string, Emoji> | undefined;
let glyphs: Map<string, string> | undefined;

/** Every system emoji, in the order of the keyboard. Read from its compact form when first asked for. */
export function allEmoji(): readonly Emoji[] {
  list ??= table
    .trim()
    .split('\n')
    .map((line, order) => {
      const [sign = '', first = '', ...others] = line.split(' ');
      const toning = sign.endsWith('+') ? '+' : sign.endsWith('*') && sign !== '*️⃣' ? '*' : '';
      return { glyph: toning ? sign.slice(0, -1) : sign, names: [first, ...others], toning, order };
    });
  return list;
}

/** The emoji of a name without its skin tone; names are lower case. */
export function emojiNamed(name: string): Emoji | undefined {
  if (!names) {
    names = new Map();
    for (const emoji of allEmoji()) for (const own of emoji.names) names.set(own, emoji);
  }
  return names.get(name);
}

/** The glyph of a name (`wave`, `wave_dark_skin_tone`), or undefined when it is no system emoji. */
export function glyphOf(name: string): string | undefined {
  const plain = emojiNamed(name);
  if (plain) return plain.glyph;
  const { base, tone } = splitTone(name);
  const emoji = tone && emojiNamed(base);
  return emoji?.toning ? toneGlyph(emoji.glyph, emoji.toning, tones.indexOf(tone as Tone) + 1) : undefined;
}

const bare = (glyph: string) => glyph.replaceAll('\ufe0f', '');

/** The usual name of a glyph, in whatever skin tone and with or without a variation selector; undefined when unknown. */
export function nameOf(glyph: string): string | undefined {
  if (!glyphs) {
    glyphs = new Map();
    for (const emoji of allEmoji()) {
      const [name] = emoji.names;
      glyphs.set(bare(emoji.glyph), name);
      if (!emoji.toning) continue;
      tones.forEach((tone, index) => {
        glyphs?.set(bare(toneGlyph(emoji.glyph, emoji.toning, index + 1)), tonedName(name, tone));
      });
    }
  }
  return glyphs.get(bare(glyph));
}

/** The name in the reader's skin tone, for an emoji that takes one. */
export function inTone(emoji: Emoji, tone: Tone | undefined): string {
  const [name] = emoji.names;
  return tone && emoji.toning ? tonedName(name, tone) : name;
}

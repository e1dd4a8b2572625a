/** How an emoji takes a skin tone: not at all, behind its first sign, or behind each person in it. */
export type Toning = '' | '+' | '*';

/** The five tones, lightest first, as they end a name (`wave_medium_skin_tone`). */
export const tones = ['light', 'medium_light', 'medium', 'medium_dark', 'dark'] as const;
export type Tone = (typeof tones)[number];

const suffix = /^(.+?)_(light|medium_light|medium|medium_dark|dark)_skin_tone$/;
const variation = 0xfe0f;
const joiner = 0x200d;
const handshake = 0x1f91d;
const person = /^\p{Emoji_Modifier_Base}$/u;

/** A name without the skin tone at its end, and that tone. */
export function splitTone(name: string): { base: string; tone?: Tone } {
  const found = suffix.exec(name);
  return found ? { base: found[1] ?? '', tone: found[2] as Tone } : { base: name };
}

/** The name with a skin tone (`wave`, `dark` give `wave_dark_skin_tone`). */
export function tonedName(base: string, tone: Tone): string {
  return `${base}_${tone}_skin_tone`;
}

/** The glyph in a skin tone, 1 (light) to 5 (dark). */
export function toneGlyph(glyph: string, toning: Toning, tone: number): string {
  if (!toning) return glyph;
  const modifier = String.fromCodePoint(0x1f3fa + tone);
  const signs = [...glyph];
  let out = '';
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (sign.codePointAt(0) === variation && out.endsWith(modifier)) continue;
    out += sign;
    if (toning === '+' ? at === 0 : isPerson(signs, at)) out += modifier;
  }
  return out;
}

/** A person or part of one that takes a tone; the handshake between two people does not. */
function isPerson(signs: readonly string[], at: number): boolean {
  if (signs[at]?.codePointAt(0) === handshake) return false;
  const joined = at === 0 || signs[at - 1]?.codePointAt(0) === joiner;
  return joined && person.test(signs[at] ?? '');
}

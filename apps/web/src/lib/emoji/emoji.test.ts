import { readFileSync } from 'node:fs';
import { isSystemEmoji } from '@parley/contract/conversation/emoji-names.ts';
import { describe, expect, test } from 'vitest';
import { emojiModules } from '../../../scripts/emoji-data.ts';
import { emoticonName } from './emoticons.ts';
import { frequent, withUse } from './frequent.ts';
import { words } from './generated/words.ts';
import { searchEmoji } from './search.ts';
import { allEmoji, emojiNamed, glyphOf, inTone, nameOf } from './table.ts';
import { tonedName, tones } from './tones.ts';

test('the generated modules are those of the installed data', () => {
  for (const [path, text] of Object.entries(emojiModules())) {
    expect(readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
  }
});

describe('names and glyphs', () => {
  test.each([
    ['+1', '👍'],
    ['thumbsup', '👍'],
    ['tada', '🎉'],
    ['slightly_smiling_face', '🙂'],
    ['heart', '❤️'],
    ['flag-de', '🇩🇪'],
    ['keycap_star', '*️⃣'],
    ['wave_dark_skin_tone', '👋🏿'],
    ['+1_medium_light_skin_tone', '👍🏼'],
    ['female-doctor_medium_skin_tone', '👩🏽‍⚕️'],
    ['two_men_holding_hands_light_skin_tone', '👬🏻'],
  ])('%s is %s', (name, glyph) => {
    expect(glyphOf(name)).toBe(glyph);
    expect(isSystemEmoji(name)).toBe(true);
  });

  test.each(['', 'nosuch', 'tada_dark_skin_tone', 'wave_pale_skin_tone', '_dark_skin_tone', 'constructor'])(
    '%j is none',
    (name) => {
      expect(glyphOf(name)).toBeUndefined();
      expect(isSystemEmoji(name)).toBe(false);
    },
  );

  test('every name leads to its glyph and every glyph back, in every tone; server and client agree', () => {
    for (const emoji of allEmoji()) {
      for (const name of emoji.names) {
        expect(glyphOf(name)).toBe(emoji.glyph);
        expect(isSystemEmoji(name)).toBe(true);
      }
      expect(emojiNamed(nameOf(emoji.glyph) ?? '')).toBe(emoji);
      for (const tone of tones) {
        const name = tonedName(emoji.names[0], tone);
        const glyph = glyphOf(name);
        expect(isSystemEmoji(name)).toBe(glyph !== undefined);
        if (glyph) expect(nameOf(glyph)).toBe(name);
      }
    }
    expect(allEmoji().length).toBeGreaterThan(1900);
  });

  test('a glyph without its variation selector is the same', () => {
    expect(nameOf('❤')).toBe('heart');
  });

  test('the reader’s tone is used where there is one', () => {
    expect(inTone(emojiNamed('wave') ?? expect.fail(), 'dark')).toBe('wave_dark_skin_tone');
    expect(inTone(emojiNamed('tada') ?? expect.fail(), 'dark')).toBe('tada');
  });

  test('every emoticon stands for an emoji', () => {
    for (const literal of [':)', ':D', ';-)', '<3', '</3', ":'(", 'x-D', ':-X', ':$', ':|', ':[', ':@', ':s', ':-o']) {
      expect(glyphOf(emoticonName(literal) ?? ''), literal).toBeDefined();
    }
    expect(emoticonName(':')).toBeUndefined();
  });
});

describe('search', () => {
  const names = (typed: string, options?: Parameters<typeof searchEmoji>[1]) =>
    searchEmoji(typed, options).map((found) => ('emoji' in found ? found.emoji.names[0] : found.custom.name));
  const keywords = words
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1));

  test('exact names come first, then beginnings, then words', () => {
    const found = names('cat');
    expect(found[0]).toBe('cat');
    expect(found.indexOf('cat2')).toBeLessThan(found.indexOf('smiley_cat'));
  });
  test('keywords are searched when they are there, behind names', () => {
    expect(names('hello')).toEqual([]);
    expect(names('hello', { keywords })).toContain('wave');
    expect(names('wave', { keywords })[0]).toBe('wave');
  });
  test('what is used most comes first among equals', () => {
    expect(names('thumbs', { often: ['-1'] })[0]).toBe('-1');
  });
  test('custom emoji are found too', () => {
    expect(names('parl', { custom: [{ name: 'parley', address: '/x' }] })).toContain('parley');
  });
  test('colons, capitals and spaces do not matter', () => {
    expect(names(':Slightly Smiling:')[0]).toBe('slightly_smiling_face');
    expect(names('  ')).toEqual([]);
  });
});

describe('frequently used', () => {
  const day = 24 * 60 * 60 * 1000;
  test('what is used more, or more recently, comes first', () => {
    let uses = withUse([], 'rocket', 0);
    uses = withUse(uses, 'rocket', day);
    uses = withUse(uses, 'eyes', 2 * day);
    expect(frequent(uses, 2 * day, 3)).toEqual(['rocket', 'eyes', '+1']);
    uses = withUse(uses, 'eyes', 60 * day);
    expect(frequent(uses, 60 * day, 2)).toEqual(['eyes', 'rocket']);
  });
  test('few names are kept', () => {
    let uses = withUse([], 'first', 0);
    for (let count = 0; count < 100; count++) uses = withUse(uses, `name${count}`, day + count);
    expect(uses.length).toBe(60);
    expect(uses.some((use) => use.name === 'first')).toBe(false);
  });
});

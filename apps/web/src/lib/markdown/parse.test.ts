import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { blocksCases } from './testing/blocks.cases.ts';
import { emojiCases } from './testing/emoji.cases.ts';
import { inlineCases } from './testing/inline.cases.ts';
import { linksCases } from './testing/links.cases.ts';
import { namesCases } from './testing/names.cases.ts';
import { type Case, notation } from './testing/notation.ts';
import { oursCases } from './testing/ours.cases.ts';

const tables: Record<string, Case[]> = {
  blocks: blocksCases,
  inline: inlineCases,
  links: linksCases,
  'mentions, channels, hashtags': namesCases,
  emoji: emojiCases,
  'our own way': oursCases,
};

for (const [topic, cases] of Object.entries(tables)) {
  describe(topic, () => {
    test.each(cases)('%s', (_name, message, expected) => {
      expect(notation(message)).toBe(expected);
    });
  });
}

test('a text is read once', () => {
  expect(parse('**once**')).toBe(parse('**once**'));
});

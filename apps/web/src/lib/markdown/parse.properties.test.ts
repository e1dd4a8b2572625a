import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { allText } from './testing/all-text.ts';

// Thousands of runs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const marks = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '\n```\n',
    '\n~~~\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '](/',
    '![',
    '"',
  ],
  ...['\n', '\n\n', '  ', '    ', '\t', '\n- ', '\n1. ', '\n  - ', '\n> ', '\n>> ', '\n# ', '#', '\n---\n', '\n===\n'],
  ...['|', '\n|', '\n|-|-|\n', ':--', '\\', '<', '>', '</', '&', '&amp;', '&#42;', ':', ':)', ':smile:', '@', '~', '.'],
  ...[
    'http://',
    'www.',
    'mailto:',
    '[1]: https://a.b',
    '[1]',
    '=100x50',
    '😄',
    '👨‍👩‍👧',
    '\u0000',
    '\ud800',
    '\r\n',
    'ß',
  ],
];
const markup = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...marks) }, fc.string({ maxLength: 6 })), {
  maxLength: 120,
});

test('any text is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        markup.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        parseMarkdown(text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('every word of a text is shown, in its order', () => {
  const signs = marks.filter((mark) => !mark.includes('```') && !mark.includes('~~~') && !/[\\a-z]/.test(mark));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs, ...signs, 'W'), { maxLength: 80 }), (parts) => {
      let count = 0;
      const text = parts.map((part) => (part === 'W' ? `Word${count++} ` : part)).join('');
      const shown = allText(parseMarkdown(text).blocks);
      expect(shown.match(/Word\d+/g)?.length ?? 0).toBe(count);
      let at = 0;
      for (let word = 0; word < count; word++) {
        at = shown.indexOf(`Word${word} `.trim(), at);
        expect(at).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('the work is linear in the text', () => {
  const hostile = [
    ...[
      '[',
      '![',
      '](',
      '[a](',
      '[a](\n',
      '[[]',
      '*',
      '*a ',
      '**a ',
      'a* ',
      '*a_ ',
      '_a',
      '* _ ',
      '~~a ',
      '`',
      '`a``',
      '``` a\n',
    ],
    ...[
      '>',
      '> ',
      '>\n',
      '- ',
      '- a\n',
      '1. ',
      ' - a\n  ',
      '  ',
      '\n',
      '\n\n',
      '|',
      '|-',
      '| a\n',
      '|-|\n',
      '#',
      '# ',
      '=\n',
      '-\n',
    ],
    ...[
      '<a',
      '<http:',
      'http://',
      '@http://',
      'www.',
      'a@',
      '@a',
      '@a_ ',
      '_@a_',
      '~a',
      '#a_',
      ':a',
      ':a:',
      ':)',
      '&amp;',
      '\\',
      '\\*',
    ],
    ...[
      '[1]: http://a\n',
      '[1]',
      '```\n',
      '~~~\n',
      '~~~a\n',
      '    a\n',
      '\t',
      'a\n---\n',
      '***a** ',
      '*a **b ',
      '($',
      '[x](("',
      '😄',
    ],
  ];
  const perUnit = (text: string) => parseMarkdown(text).steps / text.length;

  test.each(hostile)('%j repeated', (part) => {
    for (const tail of ['', ')', ']', '*', '_', '`', '\n```', ' x']) {
      const text = part.repeat(Math.ceil(16_000 / part.length)) + tail;
      expect(perUnit(text)).toBeLessThan(30);
    }
  });

  test('nested lists and quotes', () => {
    const stairs = Array.from({ length: 170 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n');
    const quotes = Array.from({ length: 170 }, (_, level) => `${'> '.repeat(level)}a`).join('\n');
    for (const text of [stairs, quotes]) expect(perUnit(text)).toBeLessThan(30);
  });

  test('any parts repeated', () => {
    const part = fc.array(fc.constantFrom(...marks, 'a', ' '), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(part, part, (first, second) => {
        const text = first.join('').repeat(300) + second.join('').repeat(300);
        expect(perUnit(text)).toBeLessThan(40);
      }),
      { numRuns: 300 },
    );
  });
});

test('nothing is nested deeper than can be drawn', () => {
  const depth = (node: unknown): number =>
    node && typeof node === 'object' ? 1 + Math.max(0, ...Object.values(node).map(depth)) : 0;
  for (const text of [
    '> '.repeat(500),
    '- '.repeat(500),
    '*a **b '.repeat(500) + '** *'.repeat(500),
    '['.repeat(500),
  ]) {
    expect(depth(parseMarkdown(text))).toBeLessThan(150);
  }
});

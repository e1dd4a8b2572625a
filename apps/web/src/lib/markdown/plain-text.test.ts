import { describe, expect, test } from 'vitest';
import { mentionedNames, namesReader } from './mentions.ts';
import { plainText } from './plain-text.ts';

describe('a message as one line', () => {
  test.each([
    ['**Bold** and _it_\n\n- one\n- two', 'Bold and it one two'],
    ['```sql\nselect 1;\nselect 2;\n```', 'select 1; select 2;'],
    [':tada: [docs](https://e.com) ![chart](https://e.com/a.png)', '🎉 docs chart'],
    [':no_such_emoji: \\*', ':no_such_emoji: *'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b 1 2'],
    ['> # quoted @mara.', 'quoted Mara Lindqvist.'],
    ['@nobody ~town-square #tag', '@nobody ~town-square #tag'],
    ['', ''],
  ])('%j is %j', (message, expected) => {
    const displayName = (name: string) => (name === 'mara' ? 'Mara Lindqvist' : undefined);
    expect(plainText(message, { displayName })).toBe(expected);
  });
});

describe('who and what a message names', () => {
  test('every reading of a name is given, none inside code', () => {
    const { users, channels } = mentionedNames('@Mara, **@john.doe.** `@code` ~Town-Square. @all');
    expect([...users]).toEqual(['mara', 'john.doe.', 'john.doe', 'all']);
    expect([...channels]).toEqual(['town-square.', 'town-square']);
  });

  test.each([
    ['hello @mara', true],
    ['hello @MARA!', true],
    ['hello @mara2', false],
    ['`@mara`', false],
    ['@here now', true],
    ['ask Mara Lindqvist about it', true],
    ['a samara', false],
    ['the LAG is back', false],
    ['the lag is back', true],
    ['[c++]', true],
  ])('%j names the reader: %s', (message, expected) => {
    const words = [{ text: 'mara' }, { text: 'lag', caseSensitive: true }, { text: 'c++' }];
    expect(namesReader(message, { username: 'mara', words, everybody: true })).toBe(expected);
  });

  test('without words and everybody only the name counts', () => {
    expect(namesReader('@all mara', { username: 'mara' })).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { mentionWords, readingsOf } from './words.ts';

test.each([
  ['hello @bob, how are you?', ['hello', '@bob', 'how', 'are', 'you']],
  ["@bob's hat", ['@bob', 's', 'hat']],
  ['me@example.com', ['me@example.com']],
  ['Überraschung für @ann_lee', ['Überraschung', 'für', '@ann_lee']],
  ['`@bob` is a name', ['is', 'a', 'name']],
  ['``a ` @bob`` @carl', ['@carl']],
  ['an open ` and @bob', ['an', 'open', 'and', '@bob']],
  ['```\n@bob\n```\n@carl', ['@carl']],
  ['~~~ts\n@bob\n~~~\n@carl', ['@carl']],
  ['```\n@bob never closed', []],
  ['````\n```\n@bob\n````\n@carl', ['@carl']],
  ['```@bob``` and @carl', ['and', '@carl']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(mentionWords(text)).toEqual(words);
});

test.each([
  ['@bob', ['@bob']],
  ['@bob......', ['@bob......', '@bob.....', '@bob....', '@bob...', '@bob..', '@bob']],
  ['@bob.', ['@bob.', '@bob']],
  ['@bob...', ['@bob...', '@bob..', '@bob.', '@bob']],
  ['-@bob', ['-@bob', '@bob']],
  ['@bob.lee-x', ['@bob.lee-x', '@bob', 'lee', 'x']],
  [':smile:', [':smile:', 'smile:', 'smile']],
])('what %j may stand for', (word, readings) => {
  expect(readingsOf(word)).toEqual(readings);
});

test('many backticks take linear time', () => {
  const text = Array.from({ length: 4000 }, (_, i) => '`'.repeat((i % 100) + 1)).join('a');
  expect(mentionWords(text)).toBeInstanceOf(Array);
});

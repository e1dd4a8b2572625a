import { expect, test } from 'vitest';
import { keywordsOf, NO_KEYWORDS } from './keywords.ts';
import { scanMentions } from './scan.ts';

const keywords = keywordsOf([
  { userId: 'cara', firstName: 'Carolina', notifyProps: { mention_keys: 'pizza, Überraschung,,', first_name: 'true' } },
  { userId: 'dora', firstName: 'Dora', notifyProps: { mention_keys: 'PIZZA, 会議', first_name: 'false' } },
]);
const called = (text: string) => [...scanMentions([text], keywords).userIds].sort();

test.each([
  ['who wants pizza?', ['cara', 'dora']],
  ['PIZZA!', ['cara', 'dora']],
  ['pizzas', []],
  ['Überraschungen', ['cara']],
  ['überraschung', ['cara']],
  ['明日の会議は十時です', ['dora']],
  ['thanks, Carolina', ['cara']],
  ['thanks, carolina', []],
  ['Dora', []],
  ['`pizza`', []],
  ['.pizza-', ['cara', 'dora']],
])('%j calls %j', (text, ids) => {
  expect(called(text)).toEqual(ids);
});

const names = (text: string) => scanMentions([text], NO_KEYWORDS).names;

test.each([
  ['hello @bob', [['bob']]],
  ['HELLO @BOB.', [['bob.', 'bob']]],
  ['@bob.lee-x', [['bob.lee-x', 'bob']]],
  ['me@example.com', []],
  ['@ and @@', [['@']]],
  ['@bob @bob @ann', [['bob'], ['ann']]],
])('%j names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['dear @channel', { channel: true, all: false, here: false }],
  ['dear @ALL.', { channel: false, all: true, here: false }],
  ['@here: lunch', { channel: false, all: false, here: true }],
  ['`@all`', { channel: false, all: false, here: false }],
  ['@channels', { channel: false, all: false, here: false }],
  ['@all and @here', { channel: false, all: true, here: true }],
])('%j calls everybody: %j', (text, expected) => {
  expect(scanMentions([text], NO_KEYWORDS)).toMatchObject(expected);
});

test('attachments are searched like the message', () => {
  expect(scanMentions(['x', 'see @bob'], NO_KEYWORDS).names).toEqual([['bob']]);
});

test('only so many names are looked for', () => {
  const text = Array.from({ length: 1000 }, (_, i) => `@name${i}`).join(' ');
  expect(names(text)).toHaveLength(200);
});

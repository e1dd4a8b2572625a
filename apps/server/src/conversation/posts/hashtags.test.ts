import { expect, test } from 'vitest';
import { hashtagsOf } from './hashtags.ts';

const cases: [message: string, hashtags: string][] = [
  ['say #one and #two-x and #three_y', '#one #two-x #three_y'],
  ['#four, (#five) #six.', '#four #five #six'],
  ['#a #ab #123 #12a # #-x', '#ab'],
  ['no#tag http://example.com/#frag', ''],
  ['`#code` and\n```\n#block\n```', '#code #block'],
  ['#grüße #日本語 #привет', '#grüße #日本語 #привет'],
  ['#Same #same #SAME', '#Same #same #SAME'],
  ['', ''],
  ['nothing here', ''],
];

test.each(cases)('%j has the hashtags %j', (message, hashtags) => {
  expect(hashtagsOf(message, 3)).toBe(hashtags);
});

test('the shortest length counts the sign', () => {
  expect(hashtagsOf('#ab #abc', 4)).toBe('#abc');
});

test('the text of all tags stays within 1000 characters, cut between tags', () => {
  const tags = hashtagsOf('#abcdefghi '.repeat(200), 3);
  expect(tags.length).toBeLessThanOrEqual(1000);
  expect(tags.endsWith('#abcdefghi')).toBe(true);
});

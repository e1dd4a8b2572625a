import { expect, test } from 'vitest';
import { memberRows } from './rows.ts';

test('admins stand first, each group under its caption, in the order they came', () => {
  expect(memberRows(['a', 'b', 'c', 'd'], { b: true, d: true, c: false }).map(({ key }) => key)).toEqual([
    'admins',
    'b',
    'd',
    'others',
    'a',
    'c',
  ]);
});

test('a group that nobody is in has no caption', () => {
  expect(memberRows(['a'], {}).map(({ key }) => key)).toEqual(['others', 'a']);
  expect(memberRows([], {})).toEqual([]);
});

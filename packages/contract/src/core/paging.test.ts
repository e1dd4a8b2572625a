import { expect, test } from 'vitest';
import { intOf, pageOf } from './paging.ts';

test('without a query: the first sixty', () => {
  expect(pageOf({})).toEqual({ page: 0, perPage: 60, offset: 0 });
});

test('malformed and negative numbers mean the default', () => {
  expect(pageOf({ page: '-1', per_page: 'many' })).toEqual({ page: 0, perPage: 60, offset: 0 });
  expect(intOf('1e3', 7)).toBe(7);
});

test('no page is longer than two hundred', () => {
  expect(pageOf({ page: '2', per_page: '1000' })).toEqual({ page: 2, perPage: 200, offset: 400 });
});

import { expect, test } from 'vitest';
import { better, counts, fallen, type Report, table } from './ratchet.ts';

const report = (same: number, leaks: string[] = []): Report => ({ areas: { posts: { same, total: 10 } }, leaks });

test('an area falls when its count is lower than before, and a new area never does', () => {
  expect(fallen(report(7), { posts: 8 })).toEqual(['posts']);
  expect(fallen(report(8), { posts: 8 })).toEqual([]);
  expect(fallen(report(8), {})).toEqual([]);
});

test('of two runs the better count holds and every leak', () => {
  const both = better(report(7, ['a']), report(9, ['b']));
  expect(both).toEqual({ areas: { posts: { same: 9, total: 10 } }, leaks: ['a', 'b'] });
  expect(better(report(9), report(7)).areas).toEqual({ posts: { same: 9, total: 10 } });
  expect(counts(both)).toEqual({ posts: 9 });
});

test('the table tells each area, its change, the sum and the leaks', () => {
  expect(table(report(7), { posts: 9 }).split('\n')).toEqual([
    'posts              7 of 10      70.0 %  (-2)',
    'all                7 of 10      70.0 %',
    '0 leaks',
  ]);
});

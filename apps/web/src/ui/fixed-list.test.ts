import { expect, test } from 'vitest';
import { nearestStop } from './fixed-list.tsx';

const rows = ['caption', 'a', 'b', 'caption', 'c', 'caption'];
const stop = (from: number, step: 1 | -1) => nearestStop(rows, from, step, (row) => row !== 'caption');

test('a row that takes the focus is where one stops', () => {
  expect(stop(1, 1)).toBe(1);
  expect(stop(2, -1)).toBe(2);
});

test('captions are passed over in the direction one goes, and at an end back', () => {
  expect(stop(3, 1)).toBe(4);
  expect(stop(3, -1)).toBe(2);
  expect(stop(0, -1)).toBe(1);
  expect(stop(5, 1)).toBe(4);
});

test('where nothing takes the focus one stays', () => {
  expect(nearestStop(['x'], 0, 1, () => false)).toBe(0);
});

import { expect, test } from 'vitest';
import { channelClock } from './clock.ts';

test('times of a channel strictly increase, also when the clock stands or goes back', () => {
  const next = channelClock();
  expect([next('a', 100), next('a', 100), next('b', 100), next('a', 90), next('a', 200)]).toEqual([
    100, 101, 100, 102, 200,
  ]);
});

test('a channel never runs further ahead than a second', () => {
  const next = channelClock();
  const times = Array.from({ length: 3000 }, () => next('a', 0));
  expect(times[999]).toBe(1000);
  expect(times.at(-1)).toBe(1000);
  expect(next('a', 500)).toBe(1001);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RowLayout } from './row-layout.ts';
import { carryWindow, firstWindow, windowOver } from './row-window.ts';

const indexOf = (keys: readonly string[]) => new Map(keys.map((key, at) => [key, at]));
function layoutOf(keys: readonly string[], estimate = 10): RowLayout {
  const layout = new RowLayout();
  layout.setRows(keys, indexOf(keys), () => estimate);
  return layout;
}

describe('heights', () => {
  test('what was measured counts, wherever the row is now', () => {
    const layout = layoutOf(['a', 'b', 'c']);
    expect(layout.measure('b', 25)).toBe(true);
    expect(layout.measure('b', 25)).toBe(false);
    expect([layout.offset(0), layout.offset(1), layout.offset(2), layout.total]).toEqual([0, 10, 35, 45]);
    const keys = ['x', 'a', 'b'];
    layout.setRows(keys, indexOf(keys), () => 10);
    expect([layout.offset(2), layout.total]).toEqual([20, 45]);
  });

  test('a place leads to the row that covers it, and every row’s place to the row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 }), (heights) => {
        const keys = heights.map((_, at) => `k${at}`);
        const layout = layoutOf(keys);
        for (const [at, height] of heights.entries()) layout.measure(`k${at}`, height);
        let top = 0;
        heights.forEach((height, at) => {
          expect(layout.at(top)).toBe(at);
          expect(layout.at(top + height - 0.5)).toBe(at);
          top += height;
        });
        expect(layout.total).toBe(top);
        expect(layout.at(-5)).toBe(0);
        expect(layout.at(top + 5)).toBe(keys.length - 1);
      }),
    );
  });

  test('heights of rows that are gone for long are forgotten', () => {
    const layout = layoutOf(['a']);
    for (let at = 0; at < 2000; at++) layout.measure(`gone${at}`, 5);
    layout.setRows(['gone1'], indexOf(['gone1']), () => 10);
    layout.setRows(['gone1', 'gone2'], indexOf(['gone1', 'gone2']), () => 10);
    expect(layout.total).toBe(15);
  });
});

describe('windows', () => {
  const keys = Array.from({ length: 100 }, (_, at) => `k${at}`);

  test('cover a stretch', () => {
    expect(windowOver(layoutOf(keys), 95, 130)).toEqual({ start: 9, end: 14 });
    expect(windowOver(layoutOf([]), 0, 100)).toEqual({ start: 0, end: 0 });
  });

  test('begin at the end or round a row', () => {
    expect(firstWindow(100, undefined)).toEqual({ start: 70, end: 100 });
    expect(firstWindow(100, 5)).toEqual({ start: 0, end: 20 });
  });

  test('hold the same rows when rows come before, and reach the end when stuck to it', () => {
    const old = { keys, window: { start: 90, end: 100 }, stuck: false };
    const more = ['o1', 'o2', ...keys, 'n1'];
    expect(carryWindow(old, indexOf(more))).toEqual({ start: 92, end: 102 });
    expect(carryWindow({ ...old, stuck: true }, indexOf(more))).toEqual({ start: 92, end: 103 });
  });

  test('outlive the loss of their first rows, and are given up with the last', () => {
    const old = { keys, window: { start: 10, end: 20 }, stuck: false };
    expect(carryWindow(old, indexOf(keys.slice(12)))).toEqual({ start: 0, end: 10 });
    expect(carryWindow(old, indexOf(['z']))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNewest, addPage, type Order, type Page, removePosts, type Window } from './window.ts';

const order: Order = (a, b) => Number(a) - Number(b);
const span = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const page = (from: number, to: number, ends: Partial<Page> = {}): Page => ({
  ids: span(from, to),
  before: '',
  after: '',
  oldest: false,
  newest: false,
  live: true,
  syncedAt: 100,
  ...ends,
});
const show = (windows: readonly Window[]): string[] =>
  windows.map(({ ids, oldest, newest }) => `${oldest ? '[' : '('}${ids.join(' ')}${newest ? ']' : ')'}`);
const add = (...pages: Page[]): readonly Window[] =>
  pages.reduce<readonly Window[]>((all, one) => addPage(all, one, order), []);

describe('stretches', () => {
  test('that overlap are one', () => {
    expect(show(add(page(4, 8, { newest: true }), page(2, 5)))).toEqual(['(2 3 4 5 6 7 8]']);
  });

  test('that meet are one', () => {
    expect(show(add(page(6, 8, { newest: true }), page(3, 5, { after: '6' })))).toEqual(['(3 4 5 6 7 8]']);
    expect(show(add(page(1, 3, { oldest: true }), page(4, 5, { before: '3' })))).toEqual(['[1 2 3 4 5)']);
  });

  test('with a gap stay apart, in order', () => {
    expect(show(add(page(20, 25, { newest: true }), page(3, 6)))).toEqual(['(3 4 5 6)', '(20 21 22 23 24 25]']);
  });

  test('that fill a gap join what is on both sides', () => {
    const windows = add(
      page(8, 9, { newest: true }),
      page(1, 3, { oldest: true }),
      page(4, 7, { before: '3', after: '8' }),
    );
    expect(show(windows)).toEqual(['[1 2 3 4 5 6 7 8 9]']);
  });

  test('that are empty tell where the end is', () => {
    const nothingOlder = page(1, 0, { after: '3', oldest: true });
    expect(show(add(page(3, 5, { newest: true }), nothingOlder))).toEqual(['[3 4 5]']);
    const nothingNewer = page(1, 0, { before: '5', newest: true });
    expect(show(add(page(3, 5), nothingNewer))).toEqual(['(3 4 5]']);
  });

  test('of an empty channel are one and whole', () => {
    const empty = page(1, 0, { oldest: true, newest: true });
    expect(show(addNewest(add(empty), '1', order))).toEqual(['[1]']);
  });

  test('only one is the newest: the former one with a gap after it is none any more', () => {
    expect(show(add(page(1, 3, { newest: true }), page(8, 9, { newest: true })))).toEqual(['(1 2 3)', '(8 9]']);
  });

  test('are live only if all their parts are, and known up to the time of the stalest', () => {
    const [joined] = add(page(1, 3, { live: false, syncedAt: 50 }), page(3, 5));
    expect(joined).toMatchObject({ live: false, syncedAt: 50 });
  });
});

describe('arriving posts', () => {
  test('go to the end of the newest stretch, once', () => {
    const windows = addNewest(addNewest(add(page(1, 3, { newest: true })), '4', order), '4', order);
    expect(show(windows)).toEqual(['(1 2 3 4]']);
  });

  test('that were overtaken go to their place', () => {
    expect(show(addNewest(add({ ...page(1, 2), ids: ['1', '2', '5'], newest: true }), '4', order))).toEqual([
      '(1 2 4 5]',
    ]);
  });

  test('go nowhere while the newest end is not loaded', () => {
    expect(show(addNewest(add(page(1, 3)), '4', order))).toEqual(['(1 2 3)']);
  });

  test('older than the stretch belong to what is not loaded', () => {
    expect(show(addNewest(add(page(4, 6, { newest: true })), '2', order))).toEqual(['(4 5 6]']);
    expect(show(addNewest(add(page(4, 6, { newest: true, oldest: true })), '2', order))).toEqual(['[2 4 5 6]']);
  });
});

test('removed posts leave every stretch', () => {
  expect(show(removePosts(add(page(1, 3, { newest: true })), new Set(['2'])))).toEqual(['(1 3]']);
});

test('pages of any timeline in any order add up to stretches without gaps, and to the whole in the end', () => {
  const total = 30;
  const pages = fc.array(fc.tuple(fc.integer({ min: 1, max: total }), fc.integer({ min: 0, max: 9 })), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(pages, (cuts) => {
      const cut = ([from, more]: [number, number]): Page => {
        const to = Math.min(total, from + more);
        const neighbour = (id: number) => (id < 1 || id > total ? '' : String(id));
        return page(from, to, {
          before: neighbour(from - 1),
          after: neighbour(to + 1),
          oldest: from === 1,
          newest: to === total,
        });
      };
      const windows = add(...cuts.map(cut));
      for (const { ids, oldest, newest } of windows) {
        expect(ids).toEqual(span(Number(ids[0]), Number(ids.at(-1))));
        expect(oldest).toBe(ids[0] === '1');
        expect(newest).toBe(ids.at(-1) === String(total));
      }
      const firsts = windows.map(({ ids }) => Number(ids[0]));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      // No two stretches touch: they would have been joined.
      windows.reduce<number>((end, { ids }) => {
        expect(Number(ids[0])).toBeGreaterThan(end + 1);
        return Number(ids.at(-1));
      }, -1);
      expect(show(addPage(windows, page(1, total, { oldest: true, newest: true }), order))).toEqual([
        `[${span(1, total).join(' ')}]`,
      ]);
    }),
  );
});

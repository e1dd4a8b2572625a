import { describe, expect, test } from 'vitest';
import { move, type Place, rowsOf } from './grid.ts';
import { allSections, foundSection } from './sections.ts';

const choice = { uses: [], custom: [{ name: 'parley', address: '/x' }], tone: undefined, now: 0 } as const;

describe('sections', () => {
  test('every emoji that can be picked is in one group, those used most and custom ones before', () => {
    const sections = allSections(choice);
    expect(sections.map(({ key }) => key).slice(0, 3)).toEqual(['often', 'custom', 'smileys']);
    const names = sections.slice(2).flatMap(({ items }) => items.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1850);
    expect(names).not.toContain('skin-tone-2');
  });

  test('they come in the reader’s tone, where there is one', () => {
    const people = allSections({ ...choice, tone: 'dark' }).find(({ key }) => key === 'people');
    expect(people?.items.map(({ name }) => name)).toContain('wave_dark_skin_tone');
    expect(foundSection('tada', { ...choice, tone: 'dark' }).items[0]?.name).toBe('tada');
  });

  test('a search finds by name, by keyword and custom ones, and says when it does not', () => {
    expect(foundSection('smil', choice).items[0]?.name).toBe('smile');
    expect(foundSection('hello', choice).items).toContainEqual({ name: 'wave' });
    expect(foundSection('parl', choice).items).toContainEqual({ name: 'parley', picture: '/x' });
    expect(foundSection('qqqq', choice)).toMatchObject({ title: 'Nothing found', items: [] });
  });
});

describe('walking the grid', () => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `e${at}` }));
  // Rows of 9, 2 and 4.
  const rows = [
    ...rowsOf({ key: 'a', title: '', items: items(11) }),
    ...rowsOf({ key: 'b', title: '', items: items(4) }),
  ];
  const at = (row: number, column: number): Place => ({ row, column });
  test.each([
    ['ArrowRight', at(0, 0), at(0, 1)],
    ['ArrowRight', at(0, 8), at(1, 0)],
    ['ArrowRight', at(2, 3), at(2, 3)],
    ['ArrowLeft', at(1, 0), at(0, 8)],
    ['ArrowLeft', at(0, 0), at(0, 0)],
    ['ArrowDown', at(0, 8), at(1, 1)],
    ['ArrowDown', at(2, 0), at(2, 0)],
    ['ArrowUp', at(2, 3), at(1, 1)],
    ['PageDown', at(0, 3), at(2, 3)],
    ['PageUp', at(2, 3), at(0, 3)],
  ] as const)('%s from %j', (key, from, to) => {
    expect(move(rows, from, key)).toEqual(to);
  });
  test('other keys are for typing, and an empty grid has one place', () => {
    expect(move(rows, at(0, 0), 'a')).toBeUndefined();
    expect(move([], at(0, 0), 'ArrowDown')).toEqual(at(0, 0));
  });
});

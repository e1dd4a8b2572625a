import { expect, test } from 'vitest';
import { panelsBefore } from './history.ts';

const closed = {};
const info = { panel: 'info' } as const;
const members = { panel: 'members' } as const;
const pinned = { panel: 'pinned' } as const;
const thread = { thread: 'root' };

test('a panel that is opened from another leads back to it', () => {
  expect(panelsBefore([], closed, info)).toEqual([]);
  expect(panelsBefore([], info, members)).toEqual([info]);
  expect(panelsBefore([info], members, thread)).toEqual([info, members]);
});

test('to go back forgets where one came from', () => {
  expect(panelsBefore([info, members], thread, members)).toEqual([info]);
  expect(panelsBefore([info], members, info)).toEqual([]);
});

test('closing forgets everything, and staying nothing', () => {
  expect(panelsBefore([info, members], thread, closed)).toEqual([]);
  expect(panelsBefore([info], members, members)).toEqual([info]);
});

test('a place is remembered once, so that going round in circles makes no long way back', () => {
  expect(panelsBefore([info, members], pinned, info)).toEqual([members, pinned]);
});

test('a thread covers the panel that is named beside it', () => {
  expect(panelsBefore([], pinned, { thread: 'root', panel: 'pinned' })).toEqual([pinned]);
  expect(panelsBefore([pinned], { thread: 'root', panel: 'pinned' }, pinned)).toEqual([]);
  expect(panelsBefore([], { thread: 'root', panel: 'pinned' }, { thread: 'other', panel: 'pinned' })).toEqual([thread]);
});

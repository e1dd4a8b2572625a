import { expect, test } from 'vitest';
import { ariaShortcut, type KeyPress, keyCaps, matches, worksInText } from './hotkeys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('mod is Ctrl here and Cmd on a Mac', () => {
  expect(matches('mod+k', press('k', { ctrlKey: true }), false)).toBe(true);
  expect(matches('mod+k', press('k', { metaKey: true }), false)).toBe(false);
  expect(matches('mod+k', press('k', { metaKey: true }), true)).toBe(true);
  expect(matches('mod+k', press('K', { ctrlKey: true }), false)).toBe(true);
});

test('every modifier counts, so that a longer shortcut is another one', () => {
  expect(matches('alt+up', press('ArrowUp', { altKey: true }), false)).toBe(true);
  expect(matches('alt+up', press('ArrowUp', { altKey: true, shiftKey: true }), false)).toBe(false);
  expect(matches('alt+shift+up', press('ArrowUp', { altKey: true, shiftKey: true }), false)).toBe(true);
  expect(matches('r', press('r', { ctrlKey: true }), false)).toBe(false);
});

test('a sign that needs Shift on some keyboards matches with and without it', () => {
  expect(matches('?', press('?', { shiftKey: true }), false)).toBe(true);
  expect(matches('mod+/', press('/', { ctrlKey: true }), false)).toBe(true);
  expect(matches('r', press('R', { shiftKey: true }), false)).toBe(false);
});

test('plain letters do not count in text, chords do', () => {
  expect(worksInText('r')).toBe(false);
  expect(worksInText('shift+a')).toBe(false);
  expect(worksInText('mod+k')).toBe(true);
  expect(worksInText('esc')).toBe(true);
  expect(worksInText('f6')).toBe(true);
});

test('key caps are written as the device writes them', () => {
  expect(keyCaps('mod+k', false)).toEqual(['Ctrl', 'K']);
  expect(keyCaps('mod+shift+f', true)).toEqual(['⌘', '⇧', 'F']);
  expect(keyCaps('alt+up', false)).toEqual(['Alt', '↑']);
  expect(keyCaps('del', false)).toEqual(['Del']);
});

test('screen readers get the standard spelling', () => {
  expect(ariaShortcut('mod+k', false)).toBe('Control+K');
  expect(ariaShortcut('mod+k', true)).toBe('Meta+K');
  expect(ariaShortcut('alt+up', false)).toBe('Alt+ArrowUp');
});

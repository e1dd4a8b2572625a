import { expect, test } from 'vitest';
import { channelSearch, entrySearch, loginSearch } from './search-params.ts';
import { clampWidth } from './shell/column-width.ts';
import { widthAfterKey } from './shell/resize-handle.tsx';
import { defaultAppearance, namedTheme, parseAppearance } from './theme/appearance.ts';

test('only known search parameters with usable values survive', () => {
  expect(channelSearch({ panel: 'info', thread: 'abc', other: 1 })).toEqual({ panel: 'info', thread: 'abc' });
  expect(channelSearch({ panel: 'nonsense', thread: '' })).toEqual({});
  expect(entrySearch({ id: 12345 })).toEqual({ id: '12345' });
});

test('a redirect after log-in stays on this server', () => {
  expect(loginSearch({ redirect_to: '/town/channels/x' })).toEqual({ redirect_to: '/town/channels/x' });
  for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', 'x', ''])
    expect(loginSearch({ redirect_to: bad })).toEqual({});
});

test('a column keeps its limits, and a key moves its edge in the direction of the arrow', () => {
  expect(clampWidth('sidebar', 10)).toBe(208);
  expect(clampWidth('sidebar', 999)).toBe(400);
  expect(clampWidth('panel', Number.NaN)).toBe(416);
  const limits = { min: 100, max: 300 };
  expect(widthAfterKey('ArrowRight', 200, 1, limits)).toBe(216);
  expect(widthAfterKey('ArrowRight', 200, -1, limits)).toBe(184);
  expect(widthAfterKey('End', 200, 1, limits)).toBe(300);
  expect(widthAfterKey('Enter', 200, 1, limits)).toBe('reset');
  expect(widthAfterKey('x', 200, 1, limits)).toBeUndefined();
});

test('a stored appearance that makes no sense is the default', () => {
  expect(parseAppearance('{"theme":"dark","density":"compact","width":"full"}')).toEqual({
    ...defaultAppearance,
    theme: 'dark',
    density: 'compact',
    width: 'full',
  });
  for (const bad of [null, '{"theme":"neon","text":"999"}', 'not json', 'null'])
    expect(parseAppearance(bad)).toEqual(defaultAppearance);
});

test('the choice wins over the system, and the system may ask for contrast', () => {
  expect(namedTheme('light', { dark: true, contrast: true })).toBe('light');
  expect(namedTheme('system', { dark: true, contrast: false })).toBeUndefined();
  expect(namedTheme('system', { dark: false, contrast: true })).toBe('contrast');
  expect(namedTheme('system', { dark: true, contrast: true })).toBe('contrast-dark');
});

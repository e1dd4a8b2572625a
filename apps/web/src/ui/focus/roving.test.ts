import { describe, expect, test } from 'vitest';
import { indexAfterKey, indexOfLetter } from './roving.ts';

describe('indexAfterKey', () => {
  test('moves down and up and stops at the ends', () => {
    expect(indexAfterKey('ArrowDown', 0, 3)).toBe(1);
    expect(indexAfterKey('ArrowDown', 2, 3)).toBe(2);
    expect(indexAfterKey('ArrowUp', 2, 3)).toBe(1);
    expect(indexAfterKey('ArrowUp', 0, 3)).toBe(0);
  });
  test('wraps round when asked to', () => {
    expect(indexAfterKey('ArrowDown', 2, 3, { loop: true })).toBe(0);
    expect(indexAfterKey('ArrowUp', 0, 3, { loop: true })).toBe(2);
  });
  test('enters an unfocused list at the end the key comes from', () => {
    expect(indexAfterKey('ArrowDown', -1, 3)).toBe(0);
    expect(indexAfterKey('ArrowUp', -1, 3)).toBe(2);
  });
  test('leaves the arrows of the other axis alone', () => {
    expect(indexAfterKey('ArrowRight', 0, 3)).toBeUndefined();
    expect(indexAfterKey('ArrowDown', 0, 3, { orientation: 'horizontal' })).toBeUndefined();
    expect(indexAfterKey('ArrowRight', 0, 3, { orientation: 'both' })).toBe(1);
  });
  test('Home and End go to the ends, other keys and empty lists nowhere', () => {
    expect(indexAfterKey('Home', 2, 3)).toBe(0);
    expect(indexAfterKey('End', 0, 3)).toBe(2);
    expect(indexAfterKey('a', 0, 3)).toBeUndefined();
    expect(indexAfterKey('ArrowDown', -1, 0)).toBeUndefined();
  });
});

describe('indexOfLetter', () => {
  const texts = ['Reply', 'Forward', 'Remind me', ' Éclair'];
  test('finds the next item that starts with it, wrapping round', () => {
    expect(indexOfLetter('r', -1, texts)).toBe(0);
    expect(indexOfLetter('r', 0, texts)).toBe(2);
    expect(indexOfLetter('R', 2, texts)).toBe(0);
    expect(indexOfLetter('é', 0, texts)).toBe(3);
  });
  test('finds nothing', () => expect(indexOfLetter('x', 0, texts)).toBeUndefined());
});

import { expect, test } from 'vitest';
import { avatarColour, avatarColours, initials, teamLetters } from './identicon.ts';

test('initials are of the first and the last word', () => {
  expect(initials('Mara Lindqvist')).toBe('ML');
  expect(initials('Maria de la Cruz')).toBe('MC');
  expect(initials('mara.lindqvist')).toBe('ML');
  expect(initials('deploy-bot')).toBe('DB');
  expect(initials('Jun')).toBe('J');
  expect(initials('Mara Lindqvist', 1)).toBe('M');
});

test('initials keep letters of any script whole, and have an answer for nothing', () => {
  expect(initials('Žofia Černá')).toBe('ŽČ');
  expect(initials('林 順子')).toBe('林順');
  expect(initials('e\u0301lodie')).toBe('E\u0301');
  expect(initials('  ')).toBe('?');
  expect(initials('--')).toBe('?');
});

test('a team has two letters', () => {
  expect(teamLetters('Saltmarsh Tides')).toBe('Sa');
  expect(teamLetters('x')).toBe('X');
  expect(teamLetters('')).toBe('?');
});

test('a colour is stable, in range, and ids spread over all of them', () => {
  const counts = new Map<number, number>();
  for (let index = 0; index < 2400; index++) {
    const colour = avatarColour(`9zq3x${index.toString(36).padStart(21, '0')}`);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: avatarColours }, (_, i) => i + 1));
  for (const count of counts.values()) expect(count).toBeGreaterThan(100);
  expect(avatarColour('abc')).toBe(avatarColour('abc'));
});

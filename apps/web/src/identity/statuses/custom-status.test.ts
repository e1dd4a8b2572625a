import { expect, test } from 'vitest';
import { aUser } from '../../testing/things.ts';
import { customStatusOf } from './custom-status.ts';

const now = Date.parse('2026-11-25T10:00:00Z');
const saying = (status: unknown, rest = {}) =>
  customStatusOf(aUser('bob', { props: { customStatus: JSON.stringify(status) }, ...rest }), now);

test('a status is an emoji, a text, or both', () => {
  expect(saying({ emoji: 'palm_tree', text: 'Away until Friday' })).toEqual({
    emoji: 'palm_tree',
    text: 'Away until Friday',
  });
  expect(saying({ text: 'On call' })).toEqual({ emoji: '', text: 'On call' });
});

test('nothing is said without a status, after its end, and by the deactivated', () => {
  expect(customStatusOf(aUser('bob'), now)).toBeUndefined();
  expect(saying({ emoji: '', text: '' })).toBeUndefined();
  expect(saying(null)).toBeUndefined();
  expect(customStatusOf(aUser('bob', { props: { customStatus: 'no JSON' } }), now)).toBeUndefined();
  expect(saying({ text: 'Lunch', duration: 'one_hour', expires_at: '2026-11-25T09:59:00Z' })).toBeUndefined();
  expect(saying({ text: 'Lunch' }, { delete_at: 1 })).toBeUndefined();
});

test('one without an end lasts, whatever is written as its end', () => {
  const spoken = { emoji: 'house', text: 'At home' };
  expect(saying({ ...spoken, duration: '', expires_at: '0001-01-01T00:00:00Z' })).toEqual(spoken);
  expect(saying({ ...spoken, duration: 'today', expires_at: '2026-11-25T23:59:59Z' })).toEqual(spoken);
});

import { expect, test } from 'vitest';
import { decodeData, type EventData, encodeData } from './events.ts';

const reaction: EventData['reaction_added']['reaction'] = {
  user_id: 'u',
  post_id: 'p',
  emoji_name: '+1',
  create_at: 1,
  update_at: 1,
  delete_at: 0,
  remote_id: '',
  channel_id: 'c',
};

test('listed fields travel as JSON text, the others as they are', () => {
  expect(encodeData('reaction_added', { reaction })).toEqual({ reaction: JSON.stringify(reaction) });
  expect(encodeData('status_change', { user_id: 'u', status: 'away' })).toEqual({ user_id: 'u', status: 'away' });
});

test('what is not there does not travel', () => {
  expect(encodeData('sidebar_category_updated', {})).toEqual({});
});

test('reading gives back what was sent', () => {
  expect(decodeData('reaction_added', encodeData('reaction_added', { reaction }))).toEqual({ reaction });
});

test('data of an event that is not known stays as it is', () => {
  expect(decodeData('custom_thing' as 'hello', { text: '{}' } as never)).toEqual({ text: '{}' });
});

import { expect, test } from 'vitest';
import { testStore } from '../../testing/store.ts';
import { toChannel } from '../../testing/things.ts';
import { memberCount } from './stats.ts';

const added = (user_id: string) => ({ user_id, team_id: 'team' });

test('the number of people follows those who come and go, once it is known', () => {
  const store = testStore();
  const count = () => memberCount('town')(store.getState());
  store.apply('user_added', added('a'), toChannel('town'));
  expect(count()).toBeUndefined();
  const numbers = { channel_id: 'town', guest_count: 0, pinnedpost_count: 0, files_count: 0 };
  store.apply('channel.stats', { stats: { ...numbers, member_count: 4 } });
  store.apply('user_added', added('b'), toChannel('town'));
  expect(count()).toBe(5);
  store.apply('user_removed', { user_id: 'b', remover_id: 'me' }, toChannel('town'));
  store.apply('user_removed', { channel_id: 'town', remover_id: 'me' });
  expect(count()).toBe(4);
});

import { expect, test } from 'vitest';
import { testClient } from '../../testing/client.ts';
import { aChannel } from '../../testing/things.ts';
import { discardDraft, draftOf, draftsOfTeam, putBack } from './index.ts';

const client = () => {
  const made = testClient('http://127.0.0.1:1');
  made.store.apply('channels.received', {
    channels: [aChannel('town'), aChannel('direct', { team_id: '' }), aChannel('elsewhere', { team_id: 'other' })],
  });
  return made;
};
const write = ({ store }: ReturnType<typeof client>, channelId: string, message: string, rootId = '') =>
  store.apply('draft.changed', { channelId, rootId, message, files: [] });

test('the drafts of a team are those in its channels and in direct messages', () => {
  const made = client();
  write(made, 'town', 'in the channel');
  write(made, 'town', 'a reply', 'root');
  write(made, 'direct', 'to one');
  write(made, 'elsewhere', 'in another team');
  const messages = draftsOfTeam('team')(made.store.getState()).map(({ message }) => message);
  expect(messages.sort()).toEqual(['a reply', 'in the channel', 'to one']);
});

test('a draft that was given up comes back before what was written since', () => {
  const made = client();
  write(made, 'town', 'first');
  const draft = draftOf('town')(made.store.getState());
  if (!draft) throw new Error('there is a draft');
  const undo = discardDraft(made, draft);
  expect(draftOf('town')(made.store.getState())).toBeUndefined();
  write(made, 'town', 'second');
  undo();
  expect(draftOf('town')(made.store.getState())?.message).toBe('first\nsecond');
  putBack(made, { channelId: 'town', rootId: 'root', message: 'a reply', files: [] });
  expect(draftOf('root')(made.store.getState())?.message).toBe('a reply');
});

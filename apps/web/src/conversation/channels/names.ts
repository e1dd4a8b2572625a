import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { displayName, nameFormat } from '../../identity/users/index.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';
import { channelById, directPartner } from './store.ts';

/** What a channel is called on the screen: its own name, or the names of the people in it. */
export function channelTitle(
  channel: Channel,
  me: string,
  users: Readonly<Record<string, User | undefined>>,
  format: ReturnType<typeof nameFormat>,
): string {
  if (channel.type === 'D') {
    const partner = users[directPartner(channel, me)];
    return partner ? displayName(partner, format) : 'Direct message';
  }
  if (channel.type === 'G') return groupTitle(channel, me, users);
  return channel.display_name;
}

/** First names of the others in a group; the server's list of user names until they are known. */
function groupTitle(channel: Channel, me: string, users: Readonly<Record<string, User | undefined>>): string {
  const mine = users[me]?.username;
  const byUsername = new Map(Object.values(users).map((user) => [user?.username ?? '', user]));
  return channel.display_name
    .split(', ')
    .filter((username) => username !== mine)
    .map((username) => byUsername.get(username)?.first_name || username)
    .join(', ');
}

/** The title of a channel by id; empty while it is not known. */
export const titleOfChannel = keyed((id: string) =>
  memo(
    [channelById(id), (state: State) => state.session.me, (state: State) => state.users.byId, nameFormat],
    (channel, me, users, format) => (channel ? channelTitle(channel, me, users, format) : ''),
  ),
);

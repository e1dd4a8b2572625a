import type { Channel } from '@parley/contract/conversation/channels.ts';
import { userById } from '../../identity/users/index.ts';
import type { State } from '../../lib/store/registry.ts';
import { directPartner } from './store.ts';

/** Where a channel is in the client: the route and its parameters, for `Link` and `navigate`. */
export type ChannelAddress =
  | { to: '/$team/channels/$channel'; params: { team: string; channel: string } }
  | { to: '/$team/messages/@{$username}'; params: { team: string; username: string } }
  | { to: '/$team/messages/$groupId'; params: { team: string; groupId: string } };

/** The address of a channel within a team's frame. */
export function channelAddress(state: State, team: string, channel: Channel): ChannelAddress {
  if (channel.type === 'G') return { to: '/$team/messages/$groupId', params: { team, groupId: channel.name } };
  const partner = channel.type === 'D' ? userById(directPartner(channel, state.session.me))(state) : undefined;
  if (partner) return { to: '/$team/messages/@{$username}', params: { team, username: partner.username } };
  // A direct channel whose partner is not known yet is found by its own name.
  if (channel.type === 'D') return { to: '/$team/messages/$groupId', params: { team, groupId: channel.name } };
  return { to: '/$team/channels/$channel', params: { team, channel: channel.name } };
}

import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { State } from '../../lib/store/registry.ts';
import { may } from '../../organisation/roles/index.ts';

/** What the user of this client may do with a channel. Decides what is offered; the server decides what is done. */
export interface ChannelRights {
  /** name and purpose */
  edit: boolean;
  header: boolean;
  /** add people, take people out */
  people: boolean;
  /** make people admins of the channel, and unmake them */
  roles: boolean;
  leave: boolean;
  archive: boolean;
  restore: boolean;
}

const none: ChannelRights = {
  edit: false,
  header: false,
  people: false,
  roles: false,
  leave: false,
  archive: false,
  restore: false,
};

/** The rights in a channel, by the roles that the user holds in the system, the team and the channel. */
export function channelRights(state: State, channel: Channel): ChannelRights {
  const place = { teamId: channel.team_id, channelId: channel.id };
  const member = state.members.mine[channel.id] !== undefined;
  if (channel.delete_at > 0) return { ...none, restore: may(state, 'manage_team', place) };
  if (channel.type === 'D' || channel.type === 'G') return { ...none, header: member };
  const kind = channel.type === 'O' ? 'public' : 'private';
  const edit = may(state, `manage_${kind}_channel_properties`, place);
  const first = channel.name === 'town-square';
  return {
    edit,
    header: edit,
    people: may(state, `manage_${kind}_channel_members`, place),
    roles: may(state, 'manage_channel_roles', place),
    leave: member && !first,
    archive: !first && may(state, `delete_${kind}_channel`, place),
    restore: false,
  };
}

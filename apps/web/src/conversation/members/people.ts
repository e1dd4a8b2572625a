import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { keyed } from '../../lib/store/memo.ts';
import { change, type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** The people of a channel as far as they were loaded, in the server's order: its admins first, then by name. */
export interface ChannelPeople {
  ids: readonly string[];
  more: boolean;
}

export interface PeopleState {
  byChannel: Dict<ChannelPeople>;
  /** by channel: whether a user whose membership is known is an admin of it */
  admins: Dict<Dict<boolean>>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    people: PeopleState;
  }
  interface Facts {
    /** a page of a channel's people; `first` replaces what was loaded before */
    'people.page': { channelId: string; users: readonly User[]; first: boolean; more: boolean };
    'people.members': { channelId: string; members: readonly ChannelMember[] };
  }
}

const drop = ({ byChannel, admins }: PeopleState, channelId: string, userId: string): PeopleState => ({
  byChannel: change(byChannel, channelId, (people) => ({ ...people, ids: people.ids.filter((id) => id !== userId) })),
  admins,
});

export const people = slice<PeopleState>(
  { byChannel: {}, admins: {} },
  {
    'people.page': (slice, { channelId, users, first, more }) => {
      const known = first ? [] : (slice.byChannel[channelId]?.ids ?? []);
      const ids = [...new Set([...known, ...users.map(({ id }) => id)])];
      return { ...slice, byChannel: put(slice.byChannel, channelId, { ids, more }) };
    },
    'people.members': (slice, { channelId, members }) => {
      let admins = slice.admins[channelId] ?? {};
      for (const { user_id, scheme_admin } of members) admins = put(admins, user_id, scheme_admin);
      return { ...slice, admins: put(slice.admins, channelId, admins) };
    },
    // Whoever comes stands at the end: there is no saying where in the server's order.
    user_added: (slice, { user_id }, { broadcast }) => ({
      ...slice,
      byChannel: change(slice.byChannel, broadcast?.channel_id ?? '', (people) =>
        people.more || people.ids.includes(user_id) ? people : { ...people, ids: [...people.ids, user_id] },
      ),
    }),
    user_removed: (slice, { user_id }, { broadcast }) =>
      user_id && broadcast ? drop(slice, broadcast.channel_id, user_id) : slice,
    channel_member_updated: (slice, { channelMember: { channel_id, user_id, scheme_admin } }) => ({
      ...slice,
      admins: change(slice.admins, channel_id, (known) => put(known, user_id, scheme_admin)),
    }),
  },
);

/** The people of a channel that are loaded; undefined while none are. */
export const peopleOf = keyed((channelId: string) => (state: State) => state.people.byChannel[channelId]);

const nobody: Dict<boolean> = {};

/** Who of the known people of a channel is an admin of it. */
export const adminsOf = keyed((channelId: string) => (state: State) => state.people.admins[channelId] ?? nobody);

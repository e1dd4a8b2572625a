import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import { type Dict, put, putAll, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface MembersState {
  /** the user's own memberships, by channel */
  mine: Dict<ChannelMember>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    members: MembersState;
  }
  interface Facts {
    /** some of the user's own memberships; `all` when there are no others */
    'members.mine': { members: readonly ChannelMember[]; all?: boolean };
    'channel.left': { channelId: string };
  }
}

export const members = slice<MembersState>(
  { mine: {} },
  {
    'members.mine': ({ mine }, { members, all }) => ({
      mine: putAll(all ? {} : mine, members, ({ channel_id }) => channel_id),
    }),
    channel_member_updated: (slice, { channelMember }, { me }) =>
      channelMember.user_id === me ? { mine: put(slice.mine, channelMember.channel_id, channelMember) } : slice,
    user_removed: (slice, { channel_id }) => (channel_id ? { mine: without(slice.mine, channel_id) } : slice),
    'channel.left': ({ mine }, { channelId }) => ({ mine: without(mine, channelId) }),
  },
  { save: ({ mine }) => mine, load: (saved) => ({ mine: saved as MembersState['mine'] }) },
);

/** Whether the user wants to hear only of mentions in a channel. */
export const isMuted = (state: State, channelId: string): boolean =>
  state.members.mine[channelId]?.notify_props.mark_unread === 'mention';

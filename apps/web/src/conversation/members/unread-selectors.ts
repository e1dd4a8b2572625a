import { collapsedThreads } from '../../identity/preferences/index.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';
import { isMuted } from './store.ts';
import type { Marks, Totals } from './unread-counts.ts';

/** What the sidebar shows beside a channel. */
export interface Unread {
  /** there are messages to read, and the user wants to hear of them */
  unread: boolean;
  /** how many messages there are to read; of a muted channel too */
  count: number;
  mentions: number;
  /** one of the mentions is urgent, as far as the server told */
  urgent: boolean;
  muted: boolean;
}

function unreadOf(totals: Totals | undefined, marks: Marks | undefined, muted: boolean, collapsed: boolean): Unread {
  if (!totals || !marks) return { unread: false, count: 0, mentions: 0, urgent: false, muted };
  const count = Math.max(0, collapsed ? totals.totalRoot - marks.readRoot : totals.total - marks.read);
  const mentions = collapsed ? marks.mentionsRoot : marks.mentions;
  return { unread: mentions > 0 || (!muted && count > 0), count, mentions, urgent: marks.urgent > 0, muted };
}

/** Unread state of a channel by the rule for replies: with collapsed threads only first posts count. */
export const channelUnread = keyed((id: string) =>
  memo(
    [
      (state: State) => state.unreads.totals[id],
      (state: State) => state.unreads.marks[id],
      (state: State) => isMuted(state, id),
      collapsedThreads,
    ],
    unreadOf,
  ),
);

/** Sum over a team's channels. Direct and group messages, which belong to every team, are under the empty id. */
export const teamUnread = keyed((teamId: string) =>
  memo(
    [
      (state: State) => state.unreads.totals,
      (state: State) => state.unreads.marks,
      (state: State) => state.members.mine,
      (state: State) => state.channels.byId,
      collapsedThreads,
    ],
    (totals, marks, mine, byId, collapsed): Unread => {
      const sum = { unread: false, count: 0, mentions: 0, urgent: false, muted: false };
      for (const [id, { notify_props }] of Object.entries(mine)) {
        if (byId[id]?.team_id !== teamId || byId[id].delete_at > 0) continue;
        const channel = unreadOf(totals[id], marks[id], notify_props.mark_unread === 'mention', collapsed);
        sum.unread ||= channel.unread;
        sum.urgent ||= channel.urgent;
        sum.count += channel.unread ? channel.count : 0;
        sum.mentions += channel.mentions;
      }
      return sum;
    },
  ),
);

/** Time after which messages were new when the user came to the channel; undefined when none were. */
export const newSince = keyed((id: string) => (state: State) => state.unreads.newSince[id]);

import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import { type Post, UNCOUNTED_TYPES } from '@parley/contract/conversation/posts.ts';
import type { EventData } from '@parley/contract/realtime/events.ts';
import { change, type Dict, put, without } from '../../lib/store/records.ts';
import type { Meta } from '../../lib/store/slice.ts';

/** A post that was counted when it arrived, remembered so that it is counted once and can be taken back. */
interface Counted {
  id: string;
  at: number;
  root: boolean;
  mention: boolean;
}

/** How many messages a channel has. The `Root` counts leave replies out. */
export interface Totals {
  total: number;
  totalRoot: number;
  /** posts up to this time are in the counts that the server sent */
  until: number;
  /** posts counted since then, newest last */
  counted: readonly Counted[];
}

/** What of it the user has read. */
export interface Marks {
  read: number;
  readRoot: number;
  mentions: number;
  mentionsRoot: number;
  urgent: number;
  lastViewedAt: number;
  /** mentions up to this time are in the counts that the server sent */
  until: number;
}

export interface UnreadsState {
  totals: Dict<Totals>;
  marks: Dict<Marks>;
  /** the channel that the user looks at now; empty when none, or when the window has no focus */
  viewing: string;
  /** the user made something unread in the channel he looks at: it stays so until he comes back to it */
  held: boolean;
  /** where the line "new messages" is: by channel, everything after that time was new when the user came */
  newSince: Dict<number>;
}

const kept = 200;
/** The server's counts, and on top of them what arrived after they were taken. */
function totalsOf(channel: Channel, known: Totals | undefined): Totals {
  const counted = known?.counted.filter(({ at }) => at > channel.last_post_at) ?? [];
  return {
    total: channel.total_msg_count + counted.length,
    totalRoot: channel.total_msg_count_root + counted.filter(({ root }) => root).length,
    until: channel.last_post_at,
    counted,
  };
}

const marksOf = (member: ChannelMember): Marks => ({
  read: member.msg_count,
  readRoot: member.msg_count_root,
  mentions: member.mention_count,
  mentionsRoot: member.mention_count_root,
  urgent: member.urgent_mention_count,
  lastViewedAt: member.last_viewed_at,
  until: member.last_update_at,
});

/** Everything up to a time is read; what was counted after it stays unread. */
function readUntil(totals: Totals, marks: Marks, time: number): Marks {
  const after = totals.counted.filter(({ at }) => at > time);
  const mentioned = after.filter(({ mention }) => mention);
  return {
    read: totals.total - after.length,
    readRoot: totals.totalRoot - after.filter(({ root }) => root).length,
    mentions: mentioned.length,
    mentionsRoot: mentioned.filter(({ root }) => root).length,
    urgent: 0,
    lastViewedAt: Math.max(time, marks.lastViewedAt),
    until: marks.until,
  };
}

export function viewed(slice: UnreadsState, times: Record<string, number>): UnreadsState {
  let marks = slice.marks;
  for (const [id, time] of Object.entries(times)) {
    const totals = slice.totals[id];
    const known = marks[id];
    if (totals && known && !(slice.held && id === slice.viewing))
      marks = put(marks, id, readUntil(totals, known, time));
  }
  return { ...slice, marks };
}

/** Comes to a channel: remembers where the news begin, then all is read. */
export function view(slice: UnreadsState, channelId: string): UnreadsState {
  const left = slice.viewing;
  const newSince = left && left !== channelId ? without(slice.newSince, left) : slice.newSince;
  const next = { ...slice, viewing: channelId, held: false, newSince };
  const totals = slice.totals[channelId];
  const marks = slice.marks[channelId];
  if (!totals || !marks) return next;
  const news = totals.total > marks.read && newSince[channelId] === undefined;
  return {
    ...next,
    newSince: news ? put(newSince, channelId, marks.lastViewedAt) : newSince,
    marks: put(slice.marks, channelId, {
      ...readUntil(totals, marks, Number.POSITIVE_INFINITY),
      lastViewedAt: marks.lastViewedAt,
    }),
  };
}

export function count(slice: UnreadsState, post: Post, mention: boolean, { me }: Meta): UnreadsState {
  const id = post.channel_id;
  const totals = slice.totals[id];
  const marks = slice.marks[id];
  const known = totals?.counted.some((counted) => counted.id === post.id);
  if (!totals || known || post.create_at <= totals.until || UNCOUNTED_TYPES.has(post.type)) return slice;
  const root = post.root_id === '';
  const rootly = root ? 1 : 0;
  const counted = [...totals.counted.slice(1 - kept), { id: post.id, at: post.create_at, root, mention }];
  const next = { ...totals, total: totals.total + 1, totalRoot: totals.totalRoot + rootly, counted };
  const after = { ...slice, totals: put(slice.totals, id, next) };
  if (!marks) return after;
  if (slice.viewing === id && !slice.held) {
    const all = { ...readUntil(next, marks, post.create_at), lastViewedAt: marks.lastViewedAt };
    return { ...after, marks: put(slice.marks, id, all) };
  }
  if (post.user_id === me && post.props.from_webhook !== 'true') {
    return {
      ...after,
      marks: put(slice.marks, id, { ...marks, read: marks.read + 1, readRoot: marks.readRoot + rootly }),
    };
  }
  if (!mention || post.create_at <= marks.until) return after;
  const more = { ...marks, mentions: marks.mentions + 1, mentionsRoot: marks.mentionsRoot + rootly };
  return { ...after, marks: put(slice.marks, id, more) };
}

/** A deleted post stays in the count of messages; only its mention is taken back. */
export function takeBack(slice: UnreadsState, post: Post): UnreadsState {
  const counted = slice.totals[post.channel_id]?.counted.find(({ id }) => id === post.id);
  const marks = slice.marks[post.channel_id];
  if (!counted?.mention || !marks || counted.at <= marks.lastViewedAt || marks.mentions === 0) return slice;
  const less = {
    ...marks,
    mentions: marks.mentions - 1,
    mentionsRoot: Math.max(0, marks.mentionsRoot - (counted.root ? 1 : 0)),
  };
  return { ...slice, marks: put(slice.marks, post.channel_id, less) };
}

export function setUnread(slice: UnreadsState, channelId: string, data: EventData['post_unread']): UnreadsState {
  const marks = change(slice.marks, channelId, (known) => ({
    read: data.msg_count,
    readRoot: data.msg_count_root,
    mentions: data.mention_count,
    mentionsRoot: data.mention_count_root,
    urgent: data.urgent_mention_count,
    lastViewedAt: data.last_viewed_at,
    until: known.until,
  }));
  const held = slice.held || slice.viewing === channelId;
  return { ...slice, marks, held, newSince: put(slice.newSince, channelId, data.last_viewed_at) };
}

export function forget(slice: UnreadsState, channelId: string | undefined): UnreadsState {
  if (!channelId) return slice;
  return { ...slice, totals: without(slice.totals, channelId), marks: without(slice.marks, channelId) };
}

export function receiveChannels(slice: UnreadsState, channels: readonly Channel[]): UnreadsState {
  let totals = slice.totals;
  for (const channel of channels) totals = put(totals, channel.id, totalsOf(channel, totals[channel.id]));
  return { ...slice, totals };
}

export function receiveMembers(slice: UnreadsState, members: readonly ChannelMember[]): UnreadsState {
  let marks = slice.marks;
  for (const member of members) marks = put(marks, member.channel_id, marksOf(member));
  return { ...slice, marks };
}

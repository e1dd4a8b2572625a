import type { Thread } from '@parley/contract/conversation/threads.ts';
import type { EventData } from '@parley/contract/realtime/events.ts';
import type { Broadcast } from '@parley/contract/realtime/socket.ts';
import { change, type Dict, put, putAll, without } from '../../lib/store/records.ts';
import type { ThreadInfo, ThreadsState, ThreadTotals } from './store.ts';

const infoOf = (thread: Thread, channelId: string): ThreadInfo => ({
  id: thread.id,
  channelId: thread.post?.channel_id ?? channelId,
  replyCount: thread.reply_count,
  lastReplyAt: thread.last_reply_at,
  lastViewedAt: thread.last_viewed_at,
  unreadReplies: thread.unread_replies,
  unreadMentions: thread.unread_mentions,
  participants: (thread.participants ?? []).map(({ id }) => id),
  following: true,
});

/** Threads as the server sends them; it sends only those that the user follows. */
export function receiveThreads(slice: ThreadsState, threads: readonly Thread[]): ThreadsState {
  const infos = threads.map((thread) => infoOf(thread, slice.byId[thread.id]?.channelId ?? ''));
  return { ...slice, byId: putAll(slice.byId, infos, ({ id }) => id) };
}

/** Threads that were read while nobody told of it. */
export function foundRead(slice: ThreadsState, ids: readonly string[]): ThreadsState {
  let { byId } = slice;
  for (const id of ids) byId = change(byId, id, (thread) => ({ ...thread, unreadReplies: 0, unreadMentions: 0 }));
  return { ...slice, byId };
}

interface Step {
  unread: boolean;
  mentions: number;
}

/** The totals after one thread went from one state to another. An empty team is that of direct and group messages. */
function count(totals: Dict<ThreadTotals>, teamId: string, before: Step, after: Step, added = 0): Dict<ThreadTotals> {
  const next: Record<string, ThreadTotals> = { ...totals };
  for (const id of teamId ? [teamId] : Object.keys(totals)) {
    const known = next[id];
    if (!known) continue;
    next[id] = {
      total: Math.max(0, known.total + added),
      unread: Math.max(0, known.unread + Number(after.unread) - Number(before.unread)),
      mentions: Math.max(0, known.mentions + after.mentions - before.mentions),
    };
  }
  return next;
}

const stepOf = (replies: number, mentions: number): Step => ({ unread: replies > 0, mentions });

/** A thread is put into its team's list (or, of a direct message, into every team's), if there is one. */
export function listThread(slice: ThreadsState, id: string, teamId: string): ThreadsState {
  let { inbox } = slice;
  for (const key of teamId ? [teamId] : Object.keys(inbox))
    inbox = change(inbox, key, (list) => (list.ids.includes(id) ? list : { ...list, ids: [id, ...list.ids] }));
  return { ...slice, inbox };
}

/** A followed thread changed. */
export function updateThread(slice: ThreadsState, data: EventData['thread_updated'], teamId: string): ThreadsState {
  const { thread } = data;
  const before = stepOf(data.previous_unread_replies, data.previous_unread_mentions);
  const after = stepOf(thread.unread_replies, thread.unread_mentions);
  const totals = count(slice.totals, teamId, before, after);
  return listThread({ ...receiveThreads(slice, [thread]), totals }, thread.id, teamId);
}

/** The user does not follow a thread any more, or it was deleted. */
export function leaveThread(slice: ThreadsState, id: string, teamId: string): ThreadsState {
  const known = slice.byId[id];
  if (!known?.following) return slice;
  const before = stepOf(known.unreadReplies, known.unreadMentions);
  return { ...slice, byId: without(slice.byId, id), totals: count(slice.totals, teamId, before, stepOf(0, 0), -1) };
}

/** Threads were read (or made unread): one, all of a channel, or all of a team. */
export function readThreads(
  slice: ThreadsState,
  data: EventData['thread_read_changed'],
  broadcast: Broadcast | undefined,
  at: number,
): ThreadsState {
  const teamId = broadcast?.team_id ?? '';
  if (data.thread_id) {
    const { unread_replies = 0, unread_mentions = 0 } = data;
    const before = stepOf(data.previous_unread_replies ?? 0, data.previous_unread_mentions ?? 0);
    const byId = change(slice.byId, data.thread_id, (thread) => ({
      ...thread,
      unreadReplies: unread_replies,
      unreadMentions: unread_mentions,
      lastViewedAt: data.timestamp ?? at,
    }));
    return { ...slice, byId, totals: count(slice.totals, teamId, before, stepOf(unread_replies, unread_mentions)) };
  }
  // That a channel was read says nothing of its threads for who reads them in a panel of their own.
  if (broadcast?.channel_id) return slice;
  const read = (thread: ThreadInfo): ThreadInfo => ({
    ...thread,
    unreadReplies: 0,
    unreadMentions: 0,
    lastViewedAt: at,
  });
  const inTeam = new Set(slice.inbox[teamId]?.ids);
  const byId = Object.fromEntries(
    Object.entries(slice.byId).map(([id, thread]) => [id, inTeam.has(id) ? read(thread) : thread]),
  );
  const totals = slice.totals[teamId];
  return {
    ...slice,
    byId,
    totals: totals ? put(slice.totals, teamId, { ...totals, unread: 0, mentions: 0 }) : slice.totals,
  };
}

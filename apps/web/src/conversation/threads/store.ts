import type { Thread, Threads } from '@parley/contract/conversation/threads.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { change, type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';
import { foundRead, leaveThread, listThread, readThreads, receiveThreads, updateThread } from './reduce.ts';

/** A thread as the user sees it. Its posts are in `posts`. */
export interface ThreadInfo {
  id: string;
  channelId: string;
  replyCount: number;
  lastReplyAt: number;
  lastViewedAt: number;
  unreadReplies: number;
  unreadMentions: number;
  participants: readonly string[];
  following: boolean;
}

/** Counts over the threads that the user follows in a team. */
export interface ThreadTotals {
  total: number;
  unread: number;
  mentions: number;
}

export interface ThreadsState {
  byId: Dict<ThreadInfo>;
  /** ids of followed threads as they were loaded, by team; those of direct and group messages are in every team's */
  inbox: Dict<{ ids: readonly string[]; hasMore: boolean }>;
  totals: Dict<ThreadTotals>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    threads: ThreadsState;
  }
  interface Facts {
    /** a page of followed threads; `first` replaces what was loaded before */
    'threads.page': { teamId: string; threads: readonly Thread[]; first: boolean; hasMore: boolean };
    'threads.totals': { teamId: string; totals: Threads };
    'thread.received': { thread: Thread };
    /** the user follows a thread that was not known; an empty team is that of direct and group messages */
    'thread.followed': { thread: Thread; teamId: string };
    /** followed threads that were asked for otherwise than by the pages of a list */
    'threads.received': { threads: readonly Thread[] };
    /** threads that were unread here and are read, as the server says; the totals come from it too */
    'threads.found-read': { ids: readonly string[] };
  }
}

export const threads = slice<ThreadsState>(
  { byId: {}, inbox: {}, totals: {} },
  {
    'threads.page': (slice, { teamId, threads, first, hasMore }) => {
      const known = first ? [] : (slice.inbox[teamId]?.ids ?? []);
      const ids = [...new Set([...known, ...threads.map(({ id }) => id)])];
      return { ...receiveThreads(slice, threads), inbox: put(slice.inbox, teamId, { ids, hasMore }) };
    },
    'threads.totals': (slice, { teamId, totals }) => ({
      ...slice,
      totals: put(slice.totals, teamId, {
        total: totals.total,
        unread: totals.total_unread_threads,
        mentions: totals.total_unread_mentions,
      }),
    }),
    'thread.received': (slice, { thread }) => receiveThreads(slice, [thread]),
    'thread.followed': (slice, { thread, teamId }) => listThread(receiveThreads(slice, [thread]), thread.id, teamId),
    'threads.received': (slice, { threads }) => receiveThreads(slice, threads),
    'threads.found-read': (slice, { ids }) => foundRead(slice, ids),
    thread_updated: (slice, data, { broadcast }) => updateThread(slice, data, broadcast?.team_id ?? ''),
    thread_follow_changed: (slice, { thread_id, state }, { broadcast }) =>
      state
        ? { ...slice, byId: change(slice.byId, thread_id, (thread) => ({ ...thread, following: true })) }
        : leaveThread(slice, thread_id, broadcast?.team_id ?? ''),
    thread_read_changed: (slice, data, { broadcast, at }) => readThreads(slice, data, broadcast, at),
    post_deleted: (slice, { post }, { broadcast }) => leaveThread(slice, post.id, broadcast?.team_id ?? ''),
  },
);

/** A thread of the user by its root's id; undefined when it is not followed or not known. */
export const threadById = keyed((id: string) => (state: State) => state.threads.byId[id]);

const none: ThreadTotals = { total: 0, unread: 0, mentions: 0 };

/** Counts over the threads that the user follows in a team. */
export const threadTotals = keyed((teamId: string) => (state: State) => state.threads.totals[teamId] ?? none);

/** The loaded threads that the user follows in a team, those with the newest reply first. */
export const inboxOf = keyed((teamId: string) =>
  memo([(state: State) => state.threads.inbox[teamId], (state: State) => state.threads.byId], (inbox, byId) =>
    (inbox?.ids ?? [])
      .map((id) => byId[id])
      .filter((thread): thread is ThreadInfo => thread?.following === true)
      .sort((a, b) => b.lastReplyAt - a.lastReplyAt),
  ),
);

/** Whether there are more followed threads in a team than those that were loaded; undefined before the first page. */
export const inboxHasMore = keyed((teamId: string) => (state: State) => state.threads.inbox[teamId]?.hasMore);

/** The known unread threads of a team and of direct and group messages, those with the newest reply first. */
export const unreadThreads = keyed((teamId: string) =>
  memo([(state: State) => state.threads.byId, (state: State) => state.channels.byId], (byId, channels) =>
    Object.values(byId)
      .filter((thread): thread is ThreadInfo => {
        if (!thread?.following || thread.unreadReplies === 0) return false;
        const of = channels[thread.channelId]?.team_id;
        return of === teamId || of === '';
      })
      .sort((a, b) => b.lastReplyAt - a.lastReplyAt),
  ),
);

/** How many replies wait in how many threads of a team, and how many of them name the user. */
export const unreadInThreads = keyed((teamId: string) =>
  memo([unreadThreads(teamId)], (threads) => ({
    threads: threads.length,
    replies: threads.reduce((sum, { unreadReplies }) => sum + unreadReplies, 0),
    mentions: threads.reduce((sum, { unreadMentions }) => sum + unreadMentions, 0),
  })),
);

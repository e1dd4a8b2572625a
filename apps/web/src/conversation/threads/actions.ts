import type { Thread } from '@parley/contract/conversation/threads.ts';
import type { Client } from '../../lib/client.ts';
import { newestWindow, threadPage, watchLive, windowOf } from '../posts/index.ts';
import { type From, threadsApi } from './api.ts';
import { inboxOf, unreadThreads } from './store.ts';

const perPage = 60;

async function loadReplies(client: Client, rootId: string, from?: From): Promise<void> {
  const isLive = watchLive(client);
  const list = await threadsApi(client.http).replies(rootId, perPage, from);
  const page = threadPage(list, rootId, from?.id ?? '', isLive());
  client.store.batch(() => {
    client.store.apply('posts.received', { posts: Object.values(list.posts) });
    if (!from) client.store.apply('timeline.dropped', { key: rootId });
    client.store.apply('timeline.page', { key: rootId, page });
  });
}

/** Sees to it that a thread's root and newest replies are here and that none is missing. */
export async function ensureThread(client: Client, rootId: string): Promise<void> {
  const window = newestWindow(client.store.getState().posts.timelines[rootId]);
  if (!window?.live) await loadReplies(client, rootId);
}

/** Loads the replies before those that are here. */
export async function loadOlderReplies(client: Client, rootId: string, fromId: string): Promise<void> {
  const { posts } = client.store.getState();
  const window = windowOf(posts.timelines[rootId], fromId);
  const oldest = posts.byId[window?.ids[0] ?? ''];
  if (window && !window.oldest && oldest)
    await loadReplies(client, rootId, { id: oldest.id, createAt: oldest.create_at });
}

/** Loads a page of the threads that the user follows: the first, or the next one. */
export async function loadInbox(client: Client, teamId: string, more = false): Promise<void> {
  const before = more ? inboxOf(teamId)(client.store.getState()).at(-1)?.id : undefined;
  const answer = await threadsApi(client.http).list(teamId, { per_page: perPage, ...(before ? { before } : {}) });
  const threads = answer.threads ?? [];
  client.store.batch(() => {
    takePosts(client, threads);
    if (!more) client.store.apply('threads.totals', { teamId, totals: answer });
    client.store.apply('threads.page', { teamId, threads, first: !more, hasMore: threads.length >= perPage });
  });
}

const perUnreadPage = 200;
const mostUnreadPages = 5;

/** Loads the unread threads of a team, and notes which are read that were unread here. */
export async function loadUnreadThreads(client: Client, teamId: string): Promise<void> {
  const before = unreadThreads(teamId)(client.store.getState()).map(({ id }) => id);
  const threads: Thread[] = [];
  for (let page = 0; page < mostUnreadPages; page++) {
    const last = threads.at(-1)?.id;
    const query = { unread: true, per_page: perUnreadPage, ...(last ? { before: last } : {}) };
    const answer = (await threadsApi(client.http).list(teamId, query)).threads ?? [];
    threads.push(...answer);
    if (answer.length < perUnreadPage) break;
  }
  const unread = new Set(threads.map(({ id }) => id));
  client.store.batch(() => {
    takePosts(client, threads);
    client.store.apply('threads.received', { threads });
    client.store.apply('threads.found-read', { ids: before.filter((id) => !unread.has(id)) });
  });
}

/** Loads a thread that the user has begun to follow. `ofTeam` is empty for those of direct and group messages. */
export async function loadFollowed(client: Client, ofTeam: string, rootId: string): Promise<void> {
  const { teams, threads } = client.store.getState();
  const thread = await threadsApi(client.http).get(ofTeam || (Object.keys(teams.mine)[0] ?? ''), rootId);
  client.store.batch(() => {
    takePosts(client, [thread]);
    client.store.apply('thread.followed', { thread, teamId: ofTeam });
  });
  await Promise.all(Object.keys(threads.totals).map((id) => loadThreadTotals(client, id)));
}

function takePosts(client: Client, threads: readonly Thread[]): void {
  const posts = threads.flatMap(({ post }) => (post ? [post] : []));
  client.store.apply('posts.received', { posts });
  client.store.apply('users.received', { users: threads.flatMap(({ participants }) => participants ?? []) });
}

/** Loads how many of the followed threads are unread. */
export async function loadThreadTotals(client: Client, teamId: string): Promise<void> {
  client.store.apply('threads.totals', { teamId, totals: await threadsApi(client.http).totals(teamId) });
}

/** The user has read a thread up to now. */
export async function readThread(client: Client, teamId: string, rootId: string): Promise<void> {
  const thread = client.store.getState().threads.byId[rootId];
  if (!thread || (thread.unreadReplies === 0 && thread.unreadMentions === 0)) return;
  const answer = await threadsApi(client.http).read(teamId, rootId, Math.max(Date.now(), thread.lastReplyAt));
  client.store.apply('thread.received', { thread: answer });
}

/** Sets up to when (Unix milliseconds) the user has read a thread, also back: what was answered later is unread. */
export async function readThreadUntil(client: Client, teamId: string, rootId: string, time: number): Promise<void> {
  const thread = await threadsApi(client.http).read(teamId, rootId, Math.max(1, time));
  client.store.apply('thread.received', { thread });
}

/**
 * The user has read all threads of a team, and those of direct messages. Shown at once; the result makes those unread again
 * that were.
 */
export async function readAllThreads(client: Client, teamId: string): Promise<() => Promise<void>> {
  await loadUnreadThreads(client, teamId);
  const before = unreadThreads(teamId)(client.store.getState());
  const broadcast = { ...toNobody, user_id: client.store.getState().session.me, team_id: teamId };
  client.store.apply('thread_read_changed', {}, broadcast);
  try {
    await threadsApi(client.http).readAll(teamId);
  } catch (error) {
    await loadUnreadThreads(client, teamId);
    throw error;
  }
  return async () => {
    for (const { id, lastViewedAt } of before) await readThreadUntil(client, teamId, id, lastViewedAt);
  };
}

const toNobody = { omit_users: null, channel_id: '', connection_id: '', omit_connection_id: '' };

/** Follows a thread or stops following it; the server's event changes the state. */
export async function followThread(client: Client, teamId: string, rootId: string, follow: boolean): Promise<void> {
  const api = threadsApi(client.http);
  await (follow ? api.follow(teamId, rootId) : api.unfollow(teamId, rootId));
}

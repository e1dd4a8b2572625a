import type { Thread, Threads, ThreadsQuery } from '@parley/contract/conversation/threads.ts';
import { intOf, isTrue, pageOf } from '@parley/contract/core/paging.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { teamPermissions } from '../../organisation/teams/index.ts';
import { findPost, requireMember } from '../posts/index.ts';
import { countFollowed, type FollowedThread, findFollowed, listFollowed } from './store.ts';
import { toWire } from './wire.ts';

const PER_PAGE = 30;

/** GET /users/{user_id}/teams/{team_id}/threads: the threads the user follows, those of direct messages among them. */
export async function myThreads(
  core: Core,
  actor: Actor,
  userId: string,
  teamId: string,
  query: ThreadsQuery,
): Promise<Threads> {
  requireOwn(actor, userId);
  await requireMayViewTeam(core, actor, teamId);
  const { before, after } = query;
  if (before && after) throw new AppError('api.getThreadsForUser.bad_params', 400, 'Ask for before or after.');
  const [totalsOnly, threadsOnly] = [isTrue(query.totalsOnly), isTrue(query.threadsOnly)];
  if (totalsOnly && threadsOnly) {
    throw new AppError('api.getThreadsForUser.bad_only_params', 400, 'Ask for the totals or the threads only.');
  }
  if (query.since && !/^\d{1,15}$/.test(query.since)) throw invalidBody('since');

  const which = {
    userId,
    teamId,
    withDirect: !isTrue(query.excludeDirect),
    withDeleted: isTrue(query.deleted),
    onlyUnread: isTrue(query.unread),
  };
  const { offset, perPage: limit } = pageOf(query, PER_PAGE);
  const cut = { since: intOf(query.since, 0), before: before || undefined, after: after || undefined, limit, offset };
  const totals = threadsOnly ? NO_TOTALS : await countFollowed(core.db, which);
  const threads = totalsOnly ? null : await listFollowed(core.db, which, cut);
  return {
    ...totals,
    threads: threads && (await toWire(core, threads, { extended: isTrue(query.extended) })),
  };
}

const NO_TOTALS = {
  total: 0,
  total_unread_threads: 0,
  total_unread_mentions: 0,
  total_unread_urgent_mentions: 0,
};

/** GET /users/{user_id}/teams/{team_id}/threads/{thread_id}; 404 unless the user follows it. */
export async function myThread(
  core: Core,
  actor: Actor,
  userId: string,
  threadId: string,
  options: { extended: boolean },
): Promise<Thread> {
  await requireThread(core, actor, userId, threadId);
  const followed = await findFollowed(core.db, userId, threadId);
  if (!followed) {
    throw new AppError(
      'app.user.get_thread_membership_for_user.not_found',
      404,
      'The user has no part in this thread.',
    );
  }
  if (!followed.following) {
    throw new AppError('app.user.get_threads_for_user.not_found', 404, 'The user does not follow this thread.');
  }
  return oneToWire(core, followed, options);
}

export async function oneToWire(core: Core, thread: FollowedThread, options: { extended: boolean }): Promise<Thread> {
  const [wire] = await toWire(core, [thread], options);
  return wire as Thread;
}

/** Throws 403 unless these are the actor's own threads and the actor is in the channel; a thread that isn't there is refused alike. */
export async function requireThread(core: Core, actor: Actor, userId: string, threadId: string) {
  requireOwn(actor, userId);
  const post = await findPost(core.db, threadId);
  if (!post || post.original_id) throw forbidden('read_channel_content');
  const channel = await requireMember(core, actor, post.channel_id);
  return { post, channel };
}

/** Throws 403 unless the actor may see the team at all. */
export async function requireMayViewTeam(core: Core, actor: Actor, teamId: string): Promise<void> {
  if (!(await teamPermissions(core, actor, teamId)).has('view_team')) throw forbidden('view_team');
}

import type { ChannelPostsQuery, PostList } from '@parley/contract/conversation/posts.ts';
import { isTrue, pageOf } from '@parley/contract/core/paging.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { forbidden, invalidBody } from '../../../core/http/index.ts';
import { isId } from '../../../core/ids/index.ts';
import { requireChannel } from '../../channels/index.ts';
import { type ListedPost, type ThreadView, toList } from '../list.ts';
import { maySeeDeleted, requireMayReadChannel } from '../policy.ts';
import { findPost } from '../store.ts';
import { changedSince, postsOfThreads, rootsOf } from './companions.ts';
import { type Cut, newestSlice, type Place, type Slice, sliceAfter, sliceBefore } from './slices.ts';

/** GET /channels/{channel_id}/posts: by page, before or after a post, or what changed since a time. */
export async function channelPosts(
  core: Core,
  actor: Actor,
  channelId: string,
  query: ChannelPostsQuery,
): Promise<PostList> {
  const since = sinceOf(query.since);
  for (const name of ['before', 'after'] as const) if (query[name] && !isId(query[name])) throw invalidBody(name);
  const withDeleted = isTrue(query.include_deleted);
  if (withDeleted && !maySeeDeleted(actor)) throw forbidden('manage_system');
  const channel = await requireChannel(core, channelId);
  await requireMayReadChannel(core, actor, channel);
  const view = viewOf(query);
  const cut = { channelId, readerId: actor.userId, collapsed: view.collapsed, withDeleted };
  if (since) return toList(core, actor.userId, { posts: await changedSince(core, cut, since) }, view);

  const { page, perPage } = pageOf(query);
  const slice = await sliceOf(core, cut, query, page, perPage);
  const isPlainPage = !query.before && !query.after;
  const skipsThreads = isTrue(query.skipFetchThreads);
  const more = view.collapsed ? [] : await companions(core, slice.posts, skipsThreads);
  return toList(
    core,
    actor.userId,
    {
      posts: slice.posts,
      more,
      next: slice.newer,
      prev: slice.older,
      withCounts: view.collapsed || skipsThreads || !isPlainPage,
    },
    view,
  );
}

export const viewOf = (query: { collapsedThreads?: string; collapsedThreadsExtended?: string }): ThreadView => ({
  collapsed: isTrue(query.collapsedThreads),
  extended: isTrue(query.collapsedThreadsExtended),
});

/** What replies in a list bring along: the first posts of their threads, and unless they are left out all other replies. */
export async function companions(
  core: Core,
  posts: readonly ListedPost[],
  skipsThreads: boolean,
): Promise<readonly ListedPost[]> {
  const roots = new Set(posts.map(({ root_id }) => root_id).filter(Boolean));
  if (!roots.size) return [];
  const found = skipsThreads ? await rootsOf(core, roots) : await postsOfThreads(core, roots);
  const listed = new Set(posts.map(({ id }) => id));
  return found.filter(({ id }) => !listed.has(id));
}

function sinceOf(text: string | undefined): number {
  if (!text) return 0;
  if (!/^\d{1,15}$/.test(text)) throw invalidBody('since');
  return Number(text);
}

async function sliceOf(
  core: Core,
  cut: Cut,
  { before, after }: ChannelPostsQuery,
  page: number,
  perPage: number,
): Promise<Slice> {
  const id = before || after;
  if (!id) return newestSlice(core, cut, page, perPage);
  const place: Place | undefined = await findPost(core.db, id);
  if (!place) return { posts: [], newer: before || undefined, older: before ? undefined : id };
  return (before ? sliceBefore : sliceAfter)(core, cut, place, page, perPage);
}

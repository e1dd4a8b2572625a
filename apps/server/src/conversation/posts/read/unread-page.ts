import type { PostList, UnreadPostsQuery } from '@parley/contract/conversation/posts.ts';
import { defaultPerPage, intOf, isTrue, maxPerPage } from '@parley/contract/core/paging.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { AppError, invalidUrl } from '../../../core/http/index.ts';
import { requireOwn } from '../../../identity/users/index.ts';
import { findChannelMember, requireChannel } from '../../channels/index.ts';
import { toList } from '../list.ts';
import { requireMayReadChannel } from '../policy.ts';
import { companions, viewOf } from './channel-page.ts';
import { newestSlice, sliceAfter, sliceBefore } from './slices.ts';

/**
 * GET /users/{user_id}/channels/{channel_id}/posts/unread: the first post that the user has not read, in the midst of its
 * neighbours; when all is read, the newest posts.
 */
export async function unreadPosts(
  core: Core,
  actor: Actor,
  userId: string,
  channelId: string,
  query: UnreadPostsQuery,
): Promise<PostList> {
  requireOwn(actor, userId);
  const [before, after] = [limitOf(query.limit_before), limitOf(query.limit_after)];
  if (after === 0) throw invalidUrl('limit_after');
  const channel = await requireChannel(core, channelId);
  await requireMayReadChannel(core, actor, channel);
  const member = await findChannelMember(core.db, channelId, userId);
  if (!member) throw new AppError('app.channel.get_member.missing.app_error', 404, 'The user is not in this channel.');

  const view = viewOf(query);
  const skipsThreads = isTrue(query.skipFetchThreads);
  const cut = { channelId, readerId: userId, collapsed: view.collapsed, withDeleted: false };
  const place = { id: LAST_ID, create_at: member.last_viewed_at };
  const unread = await sliceAfter(core, cut, place, 0, after);
  const first = unread.posts.at(-1);
  const read = first ? await sliceBefore(core, cut, first, 0, before) : await newestSlice(core, cut, 0, before);
  const older = before > 0 || !first ? read.older : (await sliceBefore(core, cut, first, 0, 1)).posts[0]?.id;
  const posts = [...unread.posts, ...read.posts];
  return toList(
    core,
    userId,
    {
      posts,
      more: view.collapsed ? [] : await companions(core, posts, skipsThreads),
      next: unread.newer,
      prev: older,
      hasNext: first && !skipsThreads ? false : undefined,
    },
    view,
  );
}

/** Sorts after all ids of posts that were written at the same time. */
const LAST_ID = '~';

const limitOf = (text: string | undefined): number => Math.min(intOf(text, defaultPerPage), maxPerPage);

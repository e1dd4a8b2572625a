import type { PostList } from '@parley/contract/conversation/posts.ts';
import { type PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { sql } from 'kysely';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { requireOwn } from '../../../identity/users/index.ts';
import { requireChannel } from '../../channels/index.ts';
import { type ListedPost, toList } from '../list.ts';
import { requireMayReadChannel } from '../policy.ts';

const PLAIN = { collapsed: false, extended: false };

/** GET /channels/{channel_id}/pinned, in the order in which they were written. */
export async function pinnedPosts(core: Core, actor: Actor, channelId: string): Promise<PostList> {
  const channel = await requireChannel(core, channelId);
  await requireMayReadChannel(core, actor, channel);
  const { rows } = await sql<ListedPost>`
    select p.*, t.reply_count
    from posts p left join threads t on t.post_id = case p.root_id when '' then p.id else p.root_id end
    where p.channel_id = ${channelId} and p.is_pinned and p.delete_at = 0 and p.original_id = ''
    order by p.create_at, p.id`.execute(core.db);
  return toList(core, actor.userId, { posts: rows }, PLAIN);
}

/** GET /users/{user_id}/posts/flagged: what the user saved for later, newest first, in channels the user is in. */
export async function flaggedPosts(
  core: Core,
  actor: Actor,
  userId: string,
  query: PageQuery & { channel_id?: string; team_id?: string },
): Promise<PostList> {
  requireOwn(actor, userId);
  const { offset, perPage } = pageOf(query);
  const { channel_id: channelId = '', team_id: teamId = '' } = query;
  const { rows } = await sql<ListedPost>`
    select p.*, t.reply_count
    from preferences f
      join posts p on p.id = f.name
      join channels c on c.id = p.channel_id
      join channel_members m on m.channel_id = p.channel_id and m.user_id = f.user_id
      left join threads t on t.post_id = case p.root_id when '' then p.id else p.root_id end
    where f.user_id = ${userId} and f.category = 'flagged_post' and p.delete_at = 0 and p.original_id = ''
      and (${channelId} = '' or p.channel_id = ${channelId})
      and (${teamId} = '' or c.team_id in (${teamId}, ''))
    order by p.create_at desc, p.id desc
    limit ${perPage} offset ${offset}`.execute(core.db);
  return toList(core, userId, { posts: rows }, PLAIN);
}

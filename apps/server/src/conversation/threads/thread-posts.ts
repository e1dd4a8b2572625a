import type { PostList } from '@parley/contract/conversation/posts.ts';
import type { ThreadPostsQuery } from '@parley/contract/conversation/threads.ts';
import { isTrue, maxPerPage } from '@parley/contract/core/paging.ts';
import { sql } from 'kysely';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { type ListedPost, noSuchPost, readablePost, toList } from '../posts/index.ts';

/** Which part of a thread is asked for. */
interface Part {
  readonly direction: 'up' | 'down';
  /** Most posts; 0 for all. */
  readonly limit: number;
  readonly column: 'create_at' | 'update_at';
  /** Where to go on from; 0 for the beginning, going down, or the end, going up. */
  readonly time: number;
  readonly fromId: string;
}

/** GET /posts/{post_id}/thread: the first post and replies, asked for by any post of the thread; the first post always comes first. */
export async function threadPosts(
  core: Core,
  actor: Actor,
  postId: string,
  query: ThreadPostsQuery,
): Promise<PostList> {
  const part = partOf(query);
  const post = await readablePost(core, actor, postId);
  const rootId = post.root_id || post.id;
  const collapsed = isTrue(query.collapsedThreads);
  const view = { collapsed, extended: isTrue(query.collapsedThreadsExtended) };
  const root = await loadRoot(core, rootId, actor.userId);
  if (!root) throw noSuchPost();
  if (isTrue(query.skipFetchThreads)) return toList(core, actor.userId, { posts: [root] }, view);

  // Going down from the start, the first post is one of those that are counted, unless it stands for the whole thread.
  const countsRoot = part.direction === 'down' && part.time === 0 && !collapsed;
  const limit = part.limit === 0 ? 0 : part.limit - (countsRoot ? 1 : 0);
  const replies = await loadReplies(core, rootId, { ...part, limit: part.limit === 0 ? NO_LIMIT : limit + 1 });
  const hasNext = part.limit > 0 && replies.length > limit;
  const posts = [root, ...(hasNext ? replies.slice(0, limit) : replies)].map((reply) => ({
    ...reply,
    reply_count: root.reply_count,
  }));
  return toList(core, actor.userId, { posts, hasNext }, view);
}

const NO_LIMIT = 1_000_000;

function partOf(query: ThreadPostsQuery): Part {
  const { direction = '', perPage = '', fromPost = '', fromCreateAt = '', fromUpdateAt = '' } = query;
  if (!['', 'up', 'down'].includes(direction)) throw invalidBody('direction');
  const limit = numberOf('perPage', perPage);
  if (limit > maxPerPage) throw invalidBody('perPage');
  const [created, updated] = [numberOf('fromCreateAt', fromCreateAt), numberOf('fromUpdateAt', fromUpdateAt)];
  if (fromCreateAt && fromUpdateAt) throw invalidBody('fromUpdateAt');
  if (fromPost && (!isId(fromPost) || (!fromCreateAt && !fromUpdateAt))) throw invalidBody('fromPost');
  if (isTrue(query.updatesOnly) && (!fromUpdateAt || direction === 'up')) throw invalidBody('updatesOnly');
  return {
    direction: direction === 'up' ? 'up' : 'down',
    limit,
    column: fromUpdateAt ? 'update_at' : 'create_at',
    time: created || updated,
    fromId: fromPost,
  };
}

function numberOf(name: string, text: string): number {
  if (!text) return 0;
  if (!/^\d{1,15}$/.test(text)) throw invalidBody(name);
  return Number(text);
}

async function loadRoot(core: Core, rootId: string, readerId: string): Promise<ListedPost | undefined> {
  const { rows } = await sql<ListedPost>`
    select p.*, t.reply_count, t.last_reply_at, t.participants as thread_participants, m.following
    from posts p
      left join threads t on t.post_id = p.id
      left join thread_memberships m on m.post_id = p.id and m.user_id = ${readerId}
    where p.id = ${rootId} and p.delete_at = 0`.execute(core.db);
  return rows[0];
}

async function loadReplies(core: Core, rootId: string, part: Part): Promise<ListedPost[]> {
  const column = sql.ref(part.column);
  const place = part.fromId
    ? sql`(${column}, id) ${part.direction === 'up' ? sql`<` : sql`>`} (${part.time}, ${part.fromId})`
    : sql`${column} ${part.direction === 'up' ? sql`<` : sql`>`} ${part.time}`;
  const order = part.direction === 'up' ? sql`${column} desc, id desc` : sql`${column}, id`;
  const { rows } = await sql<ListedPost>`
    select *, 0 as reply_count from posts
    where root_id = ${rootId} and root_id <> '' and original_id = '' and delete_at = 0
      ${part.time ? sql`and ${place}` : sql``}
    order by ${order} limit ${part.limit}`.execute(core.db);
  return rows;
}

import { type Selectable, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { PostsTable } from './tables.ts';

export type PostRow = Selectable<PostsTable>;

/** The row of a post, deleted or not, or of a former version of one. */
export async function findPost(db: Db, id: string): Promise<PostRow | undefined> {
  return db.selectFrom('posts').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The posts that these authors have already saved under these names of their own. */
export async function findPending(
  db: Db,
  pending: readonly { userId: string; pendingPostId: string }[],
): Promise<PostRow[]> {
  const users = pending.map(({ userId }) => userId);
  const names = pending.map(({ pendingPostId }) => pendingPostId);
  return db
    .selectFrom('posts')
    .selectAll()
    .where(sql<boolean>`(user_id, pending_post_id) in (select * from unnest(${users}::text[], ${names}::text[]))`)
    .where('pending_post_id', '<>', '')
    .execute();
}

/** Replies in the thread of a post, be it the first or a reply. */
export async function replyCountOf(db: Db, post: Pick<PostRow, 'id' | 'root_id'>): Promise<number> {
  const thread = await db
    .selectFrom('threads')
    .select('reply_count')
    .where('post_id', '=', post.root_id || post.id)
    .executeTakeFirst();
  return thread?.reply_count ?? 0;
}

/** The rows of these posts that there are, in no order. */
export async function findPosts(db: Db, ids: readonly string[]): Promise<PostRow[]> {
  return db.selectFrom('posts').selectAll().where(sql<boolean>`id = any(${ids})`).execute();
}

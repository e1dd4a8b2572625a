import { type Selectable, sql, type Updateable } from 'kysely';
import type { Db } from '../../../core/db/index.ts';
import type { PostRow } from '../store.ts';
import type { PostsTable } from '../tables.ts';

/** The post, held until the transaction ends so that two changes of it follow one another. */
export async function lockPost(db: Db, id: string): Promise<PostRow | undefined> {
  return db.selectFrom('posts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updatePost(db: Db, id: string, change: Updateable<PostsTable>): Promise<PostRow> {
  return db.updateTable('posts').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

/** Keeps a post as it is now as a former version, under an id of its own. */
export async function keepVersion(db: Db, post: PostRow, versionId: string, now: number): Promise<void> {
  const { props, priority: _, ...rest } = post;
  await db
    .insertInto('posts')
    .values({
      ...rest,
      props: JSON.stringify(props),
      id: versionId,
      original_id: post.id,
      pending_post_id: '',
      update_at: now,
      delete_at: now,
    })
    .execute();
}

/** The former versions of a post, the latest first. */
export async function versionsOf(db: Db, postId: string): Promise<Selectable<PostsTable>[]> {
  return db
    .selectFrom('posts')
    .selectAll()
    .where('original_id', '=', postId)
    .where(sql<boolean>`original_id <> ''`)
    .orderBy('delete_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Lets a post have exactly these of its author's files: new ones are attached, removed ones deleted. Gives those it has then. */
export async function setFiles(db: Db, post: PostRow, fileIds: readonly string[], now: number): Promise<string[]> {
  await sql`
    update files set post_id = ${post.id}, channel_id = ${post.channel_id}
    where id = any(${fileIds}) and creator_id = ${post.user_id} and post_id = '' and delete_at = 0`.execute(db);
  await sql`
    update files set delete_at = ${now}, update_at = ${now}
    where post_id = ${post.id} and post_id <> '' and delete_at = 0 and id <> all(${fileIds})`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select id from files where post_id = ${post.id} and post_id <> '' and delete_at = 0
    order by array_position(${fileIds}::text[], id)`.execute(db);
  return rows.map(({ id }) => id);
}

/** Brings back files of a post that a later version had not; gives those the post has then. */
export async function restoreFiles(db: Db, post: PostRow, fileIds: readonly string[], now: number): Promise<string[]> {
  await sql`
    update files set delete_at = 0, update_at = ${now}
    where post_id = ${post.id} and post_id <> '' and id = any(${fileIds})`.execute(db);
  return setFiles(db, post, fileIds, now);
}

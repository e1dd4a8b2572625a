import { sql } from 'kysely';
import type { Core } from '../../../core/core.ts';
import type { Db } from '../../../core/db/index.ts';
import type { Write } from '../../../core/db/write.ts';
import { postDeleted } from '../events.ts';
import { type PostRow, replyCountOf } from '../store.ts';
import { toWire } from '../wire.ts';
import { leaveThread, rejoinThread } from './thread.ts';

/**
 * Lets a post that is there disappear: it, its files and, with a first post, all replies. The channel is told. The caller holds the
 * row of the post.
 * @param deletedBy whose doing it is, told to administrators
 */
export async function hidePost(core: Core, write: Write, post: PostRow, deletedBy: string): Promise<void> {
  const shown = toWire(post, { replyCount: await replyCountOf(write.db, post) });
  const now = Math.max(Date.now(), post.update_at + 1);
  if (post.root_id) await leaveThread(write.db, post, now);
  await hideAll(write.db, post, deletedBy, now);
  write.afterCommit(() => core.events.signal('post_changed', { postId: post.id }));
  for (const event of postDeleted(shown, deletedBy)) write.publish(event);
}

/** A hidden post is there again with all that was hidden along with it. Where its thread is gone it stays hidden: false. */
export async function showPost(core: Core, write: Write, post: PostRow): Promise<boolean> {
  if (!post.delete_at || !(await isRootThere(write.db, post))) return false;
  const now = Math.max(Date.now(), post.update_at + 1);
  await showAll(write.db, post, now);
  if (post.root_id) await rejoinThread(write.db, post, now);
  write.afterCommit(() => core.events.signal('post_changed', { postId: post.id }));
  return true;
}

async function isRootThere(db: Db, { root_id }: PostRow): Promise<boolean> {
  if (!root_id) return true;
  const root = await db.selectFrom('posts').select('delete_at').where('id', '=', root_id).forShare().executeTakeFirst();
  return root?.delete_at === 0;
}

async function hideAll(db: Db, post: PostRow, deletedBy: string, now: number): Promise<void> {
  await sql`
    update posts set delete_at = ${now}, update_at = ${now},
      props = props || jsonb_build_object('deleteBy', ${deletedBy}::text)
    where (id = ${post.id} or (root_id = ${post.id} and root_id <> '')) and delete_at = 0`.execute(db);
  await sql`
    update files set delete_at = ${now}, update_at = ${now}
    where delete_at = 0 and post_id <> '' and post_id in (
      select id from posts where id = ${post.id} or (root_id = ${post.id} and root_id <> '')
    )`.execute(db);
  await sql`update threads set delete_at = ${now} where post_id = ${post.id}`.execute(db);
}

/** What was hidden in one doing bears one time and one name; replies that were deleted for themselves bear others. */
async function showAll(db: Db, post: PostRow, now: number): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update posts set delete_at = 0, update_at = ${now}
    where (id = ${post.id} or (root_id = ${post.id} and root_id <> ''))
      and delete_at = ${post.delete_at} and original_id = '' and props ->> 'deleteBy' = ${String(post.props.deleteBy)}
    returning id`.execute(db);
  const ids = rows.map(({ id }) => id);
  await sql`
    update files set delete_at = 0, update_at = ${now}
    where post_id = any(${ids}) and post_id <> '' and delete_at = ${post.delete_at}`.execute(db);
  await sql`update threads set delete_at = 0 where post_id = ${post.id}`.execute(db);
}

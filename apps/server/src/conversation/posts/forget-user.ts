import { sql } from 'kysely';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';

/** An account that is deleted for good takes its posts, the threads it began and its reactions along. */
export function forgetUsers(core: Core): void {
  joinUserLifecycle(core, {
    async deleted(write, { user }) {
      const { gone, answered } = await deletePostsOf(write.db, user.id);
      await deleteTraces(write.db, user.id, gone);
      await recountThreads(write.db, user.id, answered);
      write.afterCommit(() => {
        for (const postId of new Set([...gone, ...answered])) core.events.signal('post_changed', { postId });
      });
    },
  });
}

/** Deletes the posts of a user, former versions included, with the replies of others to them. */
async function deletePostsOf(db: Db, userId: string): Promise<{ gone: string[]; answered: string[] }> {
  const rows = await db
    .deleteFrom('posts')
    .where((where) =>
      where.or([
        where('user_id', '=', userId),
        where(
          'root_id',
          'in',
          where.selectFrom('posts').select('id').where('user_id', '=', userId).where('root_id', '=', ''),
        ),
      ]),
    )
    .returning(['id', 'root_id'])
    .execute();
  const gone = new Set(rows.map(({ id }) => id));
  const roots = new Set(rows.map(({ root_id }) => root_id));
  return { gone: [...gone], answered: [...roots].filter((id) => id && !gone.has(id)) };
}

/** What the user left at posts of others, and what others left at the posts that are gone. */
async function deleteTraces(db: Db, userId: string, gone: string[]): Promise<void> {
  const isGone = sql<boolean>`post_id = any(${gone})`;
  await db.deleteFrom('threads').where(isGone).execute();
  await sql`delete from post_acknowledgements where user_id = ${userId} or ${isGone}`.execute(db);
  await db
    .deleteFrom('thread_memberships')
    .where((where) => where.or([where('user_id', '=', userId), isGone]))
    .execute();
  const left = await db
    .deleteFrom('reactions')
    .where((where) => where.or([where('user_id', '=', userId), isGone]))
    .returning('post_id')
    .execute();
  const posts = [...new Set(left.map(({ post_id }) => post_id))];
  await sql`
    update posts set has_reactions = false
    where id = any(${posts}) and has_reactions
      and not exists (select from reactions where post_id = posts.id and delete_at = 0)
  `.execute(db);
}

async function recountThreads(db: Db, userId: string, roots: string[]): Promise<void> {
  await sql`
    update threads set
      reply_count = replies.count,
      last_reply_at = replies.last_at,
      participants = array_remove(participants, ${userId})
    from (
      select root.id, count(p.id) as count, coalesce(max(p.create_at), root.create_at) as last_at
      from posts root left join posts p on p.root_id = root.id and p.delete_at = 0 and p.original_id = ''
      where root.id = any(${roots}) group by root.id, root.create_at
    ) replies
    where threads.post_id = replies.id
  `.execute(db);
  await sql`
    update thread_memberships m set read_count = least(m.read_count, t.reply_count)
    from threads t where t.post_id = m.post_id and m.post_id = any(${roots})
  `.execute(db);
}

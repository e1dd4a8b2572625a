import { sql } from 'kysely';
import type { Db } from '../../../core/db/index.ts';
import type { PostRow } from '../store.ts';

/** A thread without a reply: the count, who took part, what its readers have read. In the order in which replies lock these rows. */
export async function leaveThread(db: Db, reply: PostRow, now: number): Promise<void> {
  await sql`
    update threads t set
      reply_count = greatest(t.reply_count - 1, 0),
      last_reply_at = coalesce((
        select max(p.create_at) from posts p
        where p.root_id = ${reply.root_id} and p.root_id <> '' and p.delete_at = 0 and p.id <> ${reply.id}
      ), 0),
      participants = case when exists (
        select from posts p
        where p.root_id = ${reply.root_id} and p.root_id <> '' and p.delete_at = 0 and p.id <> ${reply.id}
          and p.user_id = ${reply.user_id}
      ) then t.participants else array_remove(t.participants, ${reply.user_id}) end
    where t.post_id = ${reply.root_id}`.execute(db);
  await sql`
    update thread_memberships set read_count = greatest(read_count - 1, 0), last_updated = ${now}
    where post_id = ${reply.root_id} and last_viewed >= ${reply.create_at}`.execute(db);
}

/** The reverse: a thread that has a reply again. */
export async function rejoinThread(db: Db, reply: PostRow, now: number): Promise<void> {
  await sql`
    update threads set
      reply_count = reply_count + 1,
      last_reply_at = greatest(last_reply_at, ${reply.create_at}),
      participants = case when ${reply.user_id} = any(participants) then participants
        else array_append(participants, ${reply.user_id}) end
    where post_id = ${reply.root_id}`.execute(db);
  await sql`
    update thread_memberships set read_count = read_count + 1, last_updated = ${now}
    where post_id = ${reply.root_id} and last_viewed >= ${reply.create_at}`.execute(db);
}

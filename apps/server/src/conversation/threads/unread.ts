import type { Db } from '../../core/db/index.ts';

/** How many replies a thread has, and when the last was written. */
export async function threadCounts(db: Db, threadId: string): Promise<{ reply_count: number; last_reply_at: number }> {
  const thread = await db
    .selectFrom('threads')
    .select(['reply_count', 'last_reply_at'])
    .where('post_id', '=', threadId)
    .executeTakeFirst();
  return thread ?? { reply_count: 0, last_reply_at: 0 };
}

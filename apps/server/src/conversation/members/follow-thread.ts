import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import type { ChannelRow } from '../channels/index.ts';

/** Throws unless this is a message of the channel. */
export async function requireRoot(core: Core, channel: ChannelRow, rootId: string): Promise<void> {
  const root = await core.db.selectFrom('posts').select('channel_id').where('id', '=', rootId).executeTakeFirst();
  if (!root) throw new AppError('app.post.get.app_error', 404, 'There is no such post.');
  if (root.channel_id !== channel.id) throw invalidBody('post_root_id');
}

/** Who is added from a thread follows it, and has read nothing of it. */
export async function followThread(db: Db, rootId: string, userId: string): Promise<void> {
  await db
    .insertInto('thread_memberships')
    .values({ post_id: rootId, user_id: userId, following: true, last_updated: Date.now() })
    .onConflict((conflict) => conflict.columns(['post_id', 'user_id']).doUpdateSet({ following: true }))
    .execute();
}

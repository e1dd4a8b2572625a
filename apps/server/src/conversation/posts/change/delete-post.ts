import { sql } from 'kysely';
import { type Actor, holds } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import type { Db } from '../../../core/db/index.ts';
import { type Write, write } from '../../../core/db/write.ts';
import { AppError, forbidden } from '../../../core/http/index.ts';
import { channelPermissions, requireChannel } from '../../channels/index.ts';
import { postDeleted } from '../events.ts';
import { noSuchPost } from '../policy.ts';
import { findPost, type PostRow, replyCountOf } from '../store.ts';
import { toWire } from '../wire.ts';
import { lockPost } from './store.ts';

/**
 * DELETE /posts/{post_id}: the post, its files and, with a first post, all replies disappear. 404 if it is not there, 403 unless it is
 * the actor's own or the actor may delete those of others.
 * @param options.forGood leaves nothing, not even for administrators; for administrators, if the server allows it at all
 */
export async function deletePost(core: Core, actor: Actor, id: string, options: { forGood: boolean }): Promise<void> {
  if (options.forGood) checkMayDeleteForGood(core, actor);
  const post = await findPost(core.db, id);
  if (!post || post.original_id || (post.delete_at && !options.forGood)) throw noSuchPost();
  const channel = await requireChannel(core, post.channel_id);
  const permissions = await channelPermissions(core, actor, channel);
  const needed = post.user_id === actor.userId ? 'delete_post' : 'delete_others_posts';
  if (!permissions.has(needed)) throw forbidden(needed);
  if (channel.delete_at) {
    throw new AppError('api.post.delete_post.can_not_delete_post_in_deleted.error', 400, 'The channel is archived.');
  }
  await write(core, async (write) => {
    const before = await lockPost(write.db, id);
    if (!before || (before.delete_at && !options.forGood)) throw noSuchPost();
    const shown = toWire({ ...before, delete_at: 0 }, { replyCount: await replyCountOf(write.db, before) });
    const now = Math.max(Date.now(), before.update_at + 1);
    if (before.root_id && !before.delete_at) await leaveThread(write.db, before, now);
    if (options.forGood) await eraseAll(core, write, before);
    else await hideAll(write.db, before, actor.userId, now);
    write.afterCommit(() => core.events.signal('post_changed', { postId: id }));
    for (const event of postDeleted(shown, actor.userId)) write.publish(event);
  });
}

function checkMayDeleteForGood(core: Core, actor: Actor): void {
  if (!holds(actor, 'manage_system')) throw forbidden('manage_system');
  if (!core.config.current.ServiceSettings.EnableAPIPostDeletion) {
    throw new AppError(
      'api.post.delete_post.not_enabled.app_error',
      501,
      'Deleting messages for good is switched off.',
    );
  }
}

/** A thread without a reply: the count, who took part, what its readers have read. In the order in which replies lock these rows. */
async function leaveThread(db: Db, reply: PostRow, now: number): Promise<void> {
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

async function eraseAll(core: Core, write: Write, post: PostRow): Promise<void> {
  const { db } = write;
  const { rows } = await sql<{ id: string }>`
    select id from posts where id = ${post.id} or (root_id = ${post.id} and root_id <> '')`.execute(db);
  const ids = rows.map(({ id }) => id);
  const { rows: files } = await sql<{ path: string; thumbnail_path: string; preview_path: string }>`
    delete from files where post_id = any(${ids}) and post_id <> ''
    returning path, thumbnail_path, preview_path`.execute(db);
  await sql`delete from reactions where post_id = any(${ids})`.execute(db);
  await sql`delete from post_acknowledgements where post_id = any(${ids})`.execute(db);
  await sql`delete from thread_memberships where post_id = ${post.id}`.execute(db);
  await sql`delete from threads where post_id = ${post.id}`.execute(db);
  await sql`delete from preferences where category = 'flagged_post' and name = any(${ids})`.execute(db);
  await sql`
    delete from posts where id = any(${ids}) or (original_id = any(${ids}) and original_id <> '')`.execute(db);
  const paths = files.flatMap((file) => [file.path, file.thumbnail_path, file.preview_path]).filter(Boolean);
  write.afterCommit(() => {
    for (const path of paths) {
      core.files.remove(path).catch((error: unknown) => core.log.warn({ err: error, path }, 'a file was not removed'));
    }
  });
}

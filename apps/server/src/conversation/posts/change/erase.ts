import { sql } from 'kysely';
import type { Core } from '../../../core/core.ts';
import type { Write } from '../../../core/db/write.ts';
import type { PostRow } from '../store.ts';
import { updatePost } from './store.ts';

/** Leaves nothing of a post, nor of its replies if it is a first post. */
export async function eraseAll(core: Core, write: Write, post: PostRow): Promise<void> {
  const { db } = write;
  const { rows } = await sql<{ id: string }>`
    select id from posts where id = ${post.id} or (root_id = ${post.id} and root_id <> '')`.execute(db);
  const ids = rows.map(({ id }) => id);
  await eraseTraces(core, write, ids);
  await sql`delete from thread_memberships where post_id = ${post.id}`.execute(db);
  await sql`delete from threads where post_id = ${post.id}`.execute(db);
  await sql`delete from posts where id = any(${ids})`.execute(db);
}

/** Leaves of a hidden post that it was there: text, files, reactions and former versions go for good. */
export async function eraseContent(core: Core, write: Write, post: PostRow): Promise<void> {
  await eraseTraces(core, write, [post.id]);
  const { deleteBy } = post.props;
  await updatePost(write.db, post.id, {
    message: '',
    props: JSON.stringify(deleteBy === undefined ? {} : { deleteBy }),
    hashtags: '',
    file_ids: [],
    has_reactions: false,
    is_pinned: false,
    priority: null,
    update_at: Math.max(Date.now(), post.update_at + 1),
  });
}

/** All that hangs on these posts. The bytes of files go once it is certain that nothing names them any more. */
async function eraseTraces(core: Core, write: Write, ids: readonly string[]): Promise<void> {
  const { db } = write;
  const { rows: files } = await sql<{ path: string; thumbnail_path: string; preview_path: string }>`
    delete from files where post_id = any(${ids}) and post_id <> ''
    returning path, thumbnail_path, preview_path`.execute(db);
  await sql`delete from reactions where post_id = any(${ids})`.execute(db);
  await sql`delete from post_acknowledgements where post_id = any(${ids})`.execute(db);
  await sql`delete from preferences where category = 'flagged_post' and name = any(${ids})`.execute(db);
  await sql`delete from posts where original_id = any(${ids}) and original_id <> ''`.execute(db);
  const paths = files.flatMap((file) => [file.path, file.thumbnail_path, file.preview_path]).filter(Boolean);
  write.afterCommit(() => {
    for (const path of paths) {
      core.files.remove(path).catch((error: unknown) => core.log.warn({ err: error, path }, 'a file was not removed'));
    }
  });
}

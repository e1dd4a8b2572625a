import type { Post } from '@parley/contract/conversation/posts.ts';
import { sql } from 'kysely';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../../core/http/index.ts';
import { mayReadContent, requireChannel } from '../../channels/index.ts';
import { metadataOf } from '../metadata.ts';
import { maySeeDeleted, noSuchPost, readablePost } from '../policy.ts';
import { findPost, type PostRow, replyCountOf } from '../store.ts';
import { toWire } from '../wire.ts';

const MOST_AT_ONCE = 1000;

/** GET /posts/{post_id}; deleted posts only for administrators who ask for them. */
export async function onePost(core: Core, actor: Actor, id: string, options: { withDeleted: boolean }): Promise<Post> {
  if (options.withDeleted && !maySeeDeleted(actor)) throw forbidden('manage_system');
  const post = options.withDeleted ? await findPost(core.db, id) : await readablePost(core, actor, id);
  if (!post) throw noSuchPost();
  return asRead(core, actor, post);
}

/** A post with all that a reader is told. */
export async function asRead(core: Core, reader: Pick<Actor, 'userId'>, post: PostRow): Promise<Post> {
  const [replyCount, metadata] = await Promise.all([
    post.delete_at ? 0 : replyCountOf(core.db, post),
    metadataOf(core, [post], reader.userId),
  ]);
  return toWire(post, { replyCount, metadata: metadata.get(post.id) });
}

/** POST /posts/ids: those of these posts that the actor may read, newest first, deleted ones without their text. 404 if there are none at all. */
export async function postsByIds(core: Core, actor: Actor, ids: readonly string[]): Promise<Post[]> {
  if (!ids.length) throw invalidBody('post_ids');
  if (ids.length > MOST_AT_ONCE) {
    throw new AppError(
      'api.post.posts_by_ids.invalid_body.request_error',
      400,
      `Ask for ${MOST_AT_ONCE} messages at most.`,
    );
  }
  const rows = await core.db
    .selectFrom('posts')
    .leftJoin('threads', (join) =>
      join.on(sql`threads.post_id`, '=', sql`case posts.root_id when '' then posts.id else posts.root_id end`),
    )
    .selectAll('posts')
    .select('threads.reply_count')
    .where(sql<boolean>`posts.id = any(${ids})`)
    .where('posts.original_id', '=', '')
    .orderBy('posts.create_at', 'desc')
    .orderBy('posts.id', 'desc')
    .execute();
  if (!rows.length) throw noSuchPost();
  const readable = await readableAmong(core, actor, rows);
  const metadata = await metadataOf(core, readable, actor.userId);
  return readable.map((row) => toWire(row, { replyCount: row.reply_count ?? 0, metadata: metadata.get(row.id) }));
}

async function readableAmong<Row extends PostRow>(core: Core, actor: Actor, rows: readonly Row[]): Promise<Row[]> {
  const channelIds = [...new Set(rows.map(({ channel_id }) => channel_id))];
  const answers = await Promise.all(
    channelIds.map(async (id) => mayReadContent(core, actor, await requireChannel(core, id))),
  );
  const open = new Set(channelIds.filter((_, i) => answers[i]));
  return rows.filter(({ channel_id }) => open.has(channel_id));
}

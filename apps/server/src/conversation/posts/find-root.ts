import { sql } from 'kysely';
import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError } from '../../core/http/index.ts';
import type { ChannelRow } from '../channels/index.ts';
import { findMentions } from './mentions/find.ts';
import type { PostRow } from './store.ts';

const CACHED_ROOTS = 10_000;

/** The first post of a thread, as replies see it. */
export interface Root {
  readonly post: PostRow;
  /** Who follows the thread because of this post: its author and those it names. */
  readonly followers: readonly string[];
  /** Whether those follow already or have left, so that further replies need not see to it. */
  isSettled: boolean;
}

const roots = perServer((_: Core) => new Cache<Root>(CACHED_ROOTS));

/**
 * The post that a new post answers. 400 if there is none, if it is deleted, a reply itself or a former version, or in another
 * channel.
 */
export async function findRoot(core: Core, channel: ChannelRow, rootId: string): Promise<Root> {
  const root = await roots(core).get(rootId, async () => {
    const found = await loadRoot(core.db, rootId);
    if (!found || found.root_id || found.original_id || found.delete_at) throw noSuchRoot();
    if (found.channel_id !== channel.id) throw otherChannel();
    const { is_thread: isSettled, ...post } = found;
    return { post, followers: isSettled ? [] : await followersOf(core, channel, post), isSettled };
  });
  if (root.post.channel_id !== channel.id) throw otherChannel();
  return root;
}

/** Reads a first post anew after it changed. */
export function watchRoots(core: Core): void {
  core.events.on('post_changed', ({ postId }) => roots(core).delete(postId));
}

const noSuchRoot = (): AppError =>
  new AppError('api.post.create_post.root_id.app_error', 400, 'There is no such message to answer.');

const otherChannel = (): AppError =>
  new AppError('api.post.create_post.channel_root_id.app_error', 400, 'The message to answer is in another channel.');

async function loadRoot(db: Db, id: string): Promise<(PostRow & { is_thread: boolean }) | undefined> {
  return db
    .selectFrom('posts')
    .selectAll()
    .select(sql<boolean>`exists (select from threads where threads.post_id = posts.id)`.as('is_thread'))
    .where('id', '=', id)
    .executeTakeFirst();
}

async function followersOf(core: Core, channel: ChannelRow, post: PostRow): Promise<string[]> {
  const { explicit } = await findMentions(core, channel, {
    authorId: post.user_id,
    type: post.type,
    message: post.message,
    props: post.props,
    mayCallAll: false,
  });
  const isByWebhook = post.props.from_webhook === 'true';
  return isByWebhook ? [...explicit] : [post.user_id, ...explicit];
}

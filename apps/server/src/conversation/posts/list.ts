import type { Post, PostList } from '@parley/contract/conversation/posts.ts';
import type { Core } from '../../core/core.ts';
import { asOther, knownUser } from '../../identity/users/index.ts';
import { metadataOf } from './metadata.ts';
import type { PostRow } from './store.ts';
import { bareUser, toWire } from './wire.ts';

/** A post as lists read it: with what its thread has come to; null where there is none. */
export interface ListedPost extends PostRow {
  readonly reply_count: number | null;
  readonly last_reply_at?: number | null;
  readonly thread_participants?: string[] | null;
  readonly following?: boolean | null;
}

/** How replies are shown: among the posts, or apart, so that first posts tell of them. */
export interface ThreadView {
  readonly collapsed: boolean;
  /** Participants as whole users instead of ids. */
  readonly extended: boolean;
}

export interface ListParts {
  /** The posts of the list in their order. */
  readonly posts: readonly ListedPost[];
  /** Posts that come along without a place in the order: roots, replies. */
  readonly more?: readonly ListedPost[];
  readonly next?: string | undefined;
  readonly prev?: string | undefined;
  readonly hasNext?: boolean | undefined;
  /** False where readers count replies themselves, having them all. */
  readonly withCounts?: boolean;
}

/** A list of posts as it travels. */
export async function toList(core: Core, readerId: string, parts: ListParts, view: ThreadView): Promise<PostList> {
  const all = parts.more?.length ? [...parts.posts, ...parts.more] : parts.posts;
  const metadata = await metadataOf(core, all, readerId);
  const posts: Record<string, Post> = {};
  for (const row of all) {
    const isThread = view.collapsed && row.last_reply_at != null;
    posts[row.id] = toWire(row, {
      replyCount: parts.withCounts === false || (view.collapsed && row.root_id) ? 0 : (row.reply_count ?? 0),
      metadata: metadata.get(row.id),
      ...(isThread
        ? {
            lastReplyAt: row.last_reply_at ?? 0,
            participants: await participantsOf(core, row.thread_participants ?? [], view),
            isFollowing: row.following ?? undefined,
          }
        : {}),
    });
  }
  return {
    order: parts.posts.map(({ id }) => id),
    posts,
    next_post_id: parts.next ?? '',
    prev_post_id: parts.prev ?? '',
    ...(parts.hasNext === undefined ? {} : { has_next: parts.hasNext }),
    first_inaccessible_post_time: 0,
  };
}

/** Those who replied, as a reader sees them: whole, or by their ids. */
export async function participantsOf(core: Core, ids: readonly string[], { extended }: { extended: boolean }) {
  if (!extended) return ids.map(bareUser);
  const users = await Promise.all(ids.map((id) => knownUser(core, id)));
  return users.filter((user) => user !== null).map((user) => asOther(user, core.config.current));
}

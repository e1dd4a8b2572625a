import type { FileRow } from '../../../content/files/index.ts';
import type { Core } from '../../../core/core.ts';
import { type Effects, effectsOf, type ThreadEffect } from './effects.ts';
import { saveStatement } from './statement.ts';
import type { Unsaved } from './unsaved.ts';

/** Who follows a thread, and what the follower has not read. */
export interface Follower {
  readonly post_id: string;
  readonly user_id: string;
  readonly last_viewed: number;
  readonly read_count: number;
  readonly unread_mentions: number;
  /** Follows only since this batch. */
  readonly is_new: boolean;
}

/** A thread after the batch, as those who follow it are told. */
export interface Watched {
  readonly post_id: string;
  readonly reply_count: number;
  readonly last_reply_at: number;
  readonly participants: readonly string[];
  readonly delete_at: number;
  readonly followers: readonly Follower[];
}

export interface Inserted {
  readonly effects: Effects;
  /** Files that found their post. */
  readonly attached: readonly FileRow[];
  /** Replies in each thread that was answered, by its first post. */
  readonly answered: Readonly<Record<string, number>>;
  /** The threads that were answered in channels where somebody listens. */
  readonly watched: readonly Watched[];
}

interface Answer {
  readonly attached?: readonly StoredFile[] | null;
  readonly answered?: Readonly<Record<string, number>> | null;
  readonly watched?: readonly WatchedRow[] | null;
  readonly followed?: readonly Follower[] | null;
}

/** Followers before the batch, column by column: that costs half as much as a row for each. */
interface WatchedRow extends Omit<Watched, 'followers'> {
  readonly follower_ids: readonly string[];
  readonly last_viewed: readonly number[];
  readonly read_count: readonly number[];
  readonly unread_mentions: readonly number[];
}

/** A file as JSON: bytes are hexadecimal. */
type StoredFile = Omit<FileRow, 'mini_preview'> & { readonly mini_preview: string | null };

/** Saves posts and everything that hangs on them by one statement, which is also the transaction. */
export async function insertPosts(core: Core, posts: readonly Unsaved[]): Promise<Inserted> {
  const { ThreadAutoFollow: autoFollow } = core.config.current.ServiceSettings;
  const effects = effectsOf(posts.map((post) => effective(post, autoFollow)));
  const files = posts.flatMap(filesOf);
  const parts = { files: files.length > 0, replies: effects.threads.length > 0 };
  const lists: readonly unknown[] = [
    posts.map(({ row }) => row),
    effects.channels,
    effects.members,
    ...(parts.files ? [files] : []),
    ...(parts.replies ? [effects.threads, effects.followers] : []),
  ];
  const values: unknown[] = lists.map((list) => JSON.stringify(list));
  if (parts.replies) {
    const isWatched = ({ channel_id }: ThreadEffect) => core.realtime.hasListeners(channel_id);
    values.push(effects.threads.filter(isWatched).map(({ post_id }) => post_id));
  }
  const { rows } = await core.database.pool.query<Answer>(saveStatement(parts), values);
  const { attached, answered, watched, followed } = rows[0] ?? {};
  const changed = Map.groupBy(followed ?? [], ({ post_id }) => post_id);
  return {
    effects,
    attached: attached?.map(withBytes) ?? [],
    answered: answered ?? {},
    watched: watched?.map((thread) => withFollowers(thread, changed.get(thread.post_id) ?? [])) ?? [],
  };
}

function withFollowers(row: WatchedRow, changed: readonly Follower[]): Watched {
  const { follower_ids, last_viewed, read_count, unread_mentions, ...thread } = row;
  const isChanged = new Set(changed.map(({ user_id }) => user_id));
  const followers = [...changed];
  follower_ids.forEach((user_id, i) => {
    if (isChanged.has(user_id)) return;
    followers.push({
      post_id: thread.post_id,
      user_id,
      last_viewed: last_viewed[i] ?? 0,
      read_count: read_count[i] ?? 0,
      unread_mentions: unread_mentions[i] ?? 0,
      is_new: false,
    });
  });
  return { ...thread, followers };
}

function effective(
  { row, channel, root, channelFollowers, mentions, counts, marksRead }: Unsaved,
  autoFollow: boolean,
) {
  return {
    createAt: row.create_at,
    userId: row.user_id,
    channelId: row.channel_id,
    teamId: channel.team_id,
    rootId: row.root_id,
    isUrgent: row.priority?.priority === 'urgent',
    counts,
    marksRead,
    mentions,
    autoFollow,
    newFollowers: root && !root.isSettled ? [...root.followers, ...channelFollowers] : channelFollowers,
  };
}

const filesOf = ({ row }: Unsaved) =>
  row.file_ids.map((id) => ({ id, post_id: row.id, user_id: row.user_id, channel_id: row.channel_id }));

const withBytes = (file: StoredFile): FileRow => ({
  ...file,
  mini_preview: file.mini_preview === null ? null : Buffer.from(file.mini_preview.slice(2), 'hex'),
});

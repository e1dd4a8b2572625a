import type { FileRow } from '../../../content/files/index.ts';
import type { Core } from '../../../core/core.ts';
import { type Effects, effectsOf } from './effects.ts';
import { saveStatement } from './statement.ts';
import type { Unsaved } from './unsaved.ts';

/** A thread after the batch. */
export interface Answered {
  readonly post_id: string;
  readonly reply_count: number;
  readonly last_reply_at: number;
  readonly participants: readonly string[];
  readonly delete_at: number;
}

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

export interface Inserted {
  readonly effects: Effects;
  /** Files that found their post. */
  readonly attached: readonly FileRow[];
  readonly answered: readonly Answered[];
  /** All followers of the threads that were answered. */
  readonly followers: readonly Follower[];
}

interface Answer {
  readonly attached?: readonly StoredFile[] | null;
  readonly answered?: readonly Answered[] | null;
  readonly followed?: readonly Follower[] | null;
  readonly watching?: readonly Follower[] | null;
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
  const text = saveStatement(parts);
  const { rows } = await core.database.pool.query<Answer>(
    text,
    lists.map((list) => JSON.stringify(list)),
  );
  const { attached, answered, followed, watching } = rows[0] ?? {};
  const changed = followed ?? [];
  const isChanged = new Set(changed.map(keyOf));
  return {
    effects,
    attached: attached?.map(withBytes) ?? [],
    answered: answered ?? [],
    followers: [...changed, ...(watching ?? []).filter((follower) => !isChanged.has(keyOf(follower)))],
  };
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

const keyOf = ({ post_id, user_id }: Follower): string => `${post_id} ${user_id}`;

const withBytes = (file: StoredFile): FileRow => ({
  ...file,
  mini_preview: file.mini_preview === null ? null : Buffer.from(file.mini_preview.slice(2), 'hex'),
});

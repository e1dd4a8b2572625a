import type { Post } from '@parley/contract/conversation/posts.ts';
import { combines, isNotice } from './system/kinds.ts';
import type { Times } from './times.ts';

/** A row of a list of posts. Rows that have not changed since the last time keep their identity. */
export type PostsRow =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'unread'; key: string; count: number; since: number }
  /** between the root of a thread and its replies */
  | { kind: 'replies'; key: string; count: number }
  /** `gone` when it is deleted, the server knowing of it or not */
  | { kind: 'post'; key: string; post: Post; grouped: boolean; isNew: boolean; gone: boolean }
  /** a notice; comings and goings in a row are one line */
  | { kind: 'system'; key: string; posts: readonly Post[]; isNew: boolean };

export interface RowsInput {
  /** oldest first */
  posts: readonly Post[];
  times: Pick<Times, 'dayKey'>;
  /** the reader has seen what was written until then; left out: no line */
  readUntil?: number;
  me: string;
  /** deleted here, but not yet on the server */
  isLeaving?(post: Post): boolean;
  /** identity of a row; the id when left out */
  keyOf?(post: Post): string;
}

/** Posts of one author within this time belong together. */
const groupedWithin = 5 * 60 * 1000;

/** Whether a post stands under the one before it without avatar and name. */
export function isGrouped(post: Post, before: Post | undefined): boolean {
  if (!before || post.user_id !== before.user_id || post.type !== '' || before.type !== '') return false;
  if (post.create_at - before.create_at > groupedWithin || post.is_pinned) return false;
  if (before.delete_at > 0 || before.reply_count > 0 || post.reply_count > 0 || post.metadata?.priority) return false;
  const face = ({ props }: Post) => `${props.from_webhook ?? ''}${props.override_username ?? ''}`;
  return post.root_id === before.root_id && face(post) === face(before);
}

/** Whether a post is one that somebody may have to read: another's, not a notice. */
function counts(post: Post, me: string, readUntil: number | undefined): boolean {
  return readUntil !== undefined && post.create_at > readUntil && post.user_id !== me && post.delete_at === 0;
}

/**
 * The rows of a list of posts: day lines, the unread line, posts grouped by author, joins and leaves of a day combined.
 * `last` are the rows of the time before.
 */
export function postsRows(input: RowsInput, last: readonly PostsRow[] = []): PostsRow[] {
  const { posts, times, readUntil, me, isLeaving, keyOf = (post) => post.id } = input;
  const rows: PostsRow[] = [];
  const firstNew = posts.findIndex((post) => counts(post, me, readUntil));
  const newCount = posts.filter((post) => counts(post, me, readUntil)).length;
  let day = '';
  posts.forEach((post, at) => {
    const today = times.dayKey(post.create_at);
    if (today !== day) rows.push({ kind: 'day', key: `day ${today}`, at: post.create_at });
    if (at === firstNew) rows.push({ kind: 'unread', key: 'unread', count: newCount, since: readUntil ?? 0 });
    day = today;
    const isNew = counts(post, me, readUntil);
    const above = rows.at(-1);
    if (isNotice(post)) {
      const joined = above?.kind === 'system' && combines(post) && above.posts.every(combines) ? above : undefined;
      if (joined) rows[rows.length - 1] = { ...joined, posts: [...joined.posts, post], isNew: joined.isNew || isNew };
      else rows.push({ kind: 'system', key: keyOf(post), posts: [post], isNew });
      return;
    }
    const grouped = above?.kind === 'post' && !above.gone && isGrouped(post, above.post);
    const gone = post.delete_at > 0 || (isLeaving?.(post) ?? false);
    rows.push({ kind: 'post', key: keyOf(post), post, grouped, isNew, gone });
  });
  return keepIdentity(rows, last);
}

function keepIdentity(rows: PostsRow[], last: readonly PostsRow[]): PostsRow[] {
  if (last.length === 0) return rows;
  const known = new Map(last.map((row) => [row.key, row]));
  return rows.map((row) => {
    const before = known.get(row.key);
    return before && sameRow(row, before) ? before : row;
  });
}

function sameRow(a: PostsRow, b: PostsRow): boolean {
  if (a.kind === 'day' && b.kind === 'day') return a.at === b.at;
  if (a.kind === 'unread' && b.kind === 'unread') return a.count === b.count && a.since === b.since;
  if (a.kind === 'post' && b.kind === 'post')
    return a.post === b.post && a.grouped === b.grouped && a.isNew === b.isNew && a.gone === b.gone;
  if (a.kind !== 'system' || b.kind !== 'system' || a.isNew !== b.isNew || a.posts.length !== b.posts.length)
    return false;
  return a.posts.every((post, at) => post === b.posts[at]);
}

import type { Core } from '../../../core/core.ts';
import type { ListedPost } from '../list.ts';

/** Where posts of a channel are cut out. */
export interface Cut {
  readonly channelId: string;
  readonly readerId: string;
  /** Only first posts, each with what its thread has come to. */
  readonly collapsed: boolean;
  readonly withDeleted: boolean;
}

/** Posts of a channel, newest first, with the neighbours of the cut; undefined where the channel ends. */
export interface Slice {
  readonly posts: readonly ListedPost[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** A place in a channel: after or before which post. */
export interface Place {
  readonly id: string;
  readonly create_at: number;
}

type Direction = 'before' | 'after' | 'newest';

/** The newest posts: page 0 and so on. */
export const newestSlice = (core: Core, cut: Cut, page: number, perPage: number): Promise<Slice> =>
  slice(core, cut, 'newest', undefined, page, perPage);

/** The posts before a place, the nearest first. */
export const sliceBefore = (core: Core, cut: Cut, place: Place, page: number, perPage: number): Promise<Slice> =>
  slice(core, cut, 'before', place, page, perPage);

/** The posts after a place: those next to it, still newest first. */
export const sliceAfter = (core: Core, cut: Cut, place: Place, page: number, perPage: number): Promise<Slice> =>
  slice(core, cut, 'after', place, page, perPage);

/** Reads one post more at each end than asked for, to know the neighbours. */
async function slice(
  core: Core,
  cut: Cut,
  direction: Direction,
  place: Place | undefined,
  page: number,
  perPage: number,
): Promise<Slice> {
  if (perPage === 0) return { posts: [], newer: undefined, older: undefined };
  const skipped = page > 0 ? 1 : 0;
  const values: unknown[] = [cut.channelId];
  if (cut.collapsed) values.push(cut.readerId);
  if (place) values.push(place.create_at, place.id);
  if (page > 0) values.push(page * perPage - skipped);
  const text = statement(cut, direction, perPage + skipped + 1, page > 0);
  const { rows } = await core.database.pool.query<ListedPost>(text, values);
  const before = page > 0 ? rows[0]?.id : place?.id;
  const posts = rows.slice(skipped, skipped + perPage);
  const beyond = rows[skipped + perPage]?.id;
  if (direction !== 'after') return { posts, newer: rows.length || place ? before : undefined, older: beyond };
  return { posts: posts.reverse(), newer: beyond, older: before };
}

const texts = new Map<string, string>();

/**
 * Parameters: channel, then the reader if collapsed, then the place if there is one, then the offset if there is one. The limit is
 * part of the text: with a limit that it doesn't know the database makes a new plan every time, which costs more than the page.
 */
function statement({ collapsed, withDeleted }: Cut, direction: Direction, limit: number, hasOffset: boolean): string {
  const key = `${direction} ${collapsed} ${withDeleted} ${limit} ${hasOffset}`;
  const known = texts.get(key);
  if (known) return known;
  let last = collapsed ? 2 : 1;
  const next = () => `$${++last}`;
  const order = direction === 'after' ? 'asc' : 'desc';
  const conditions = [
    "channel_id = $1 and original_id = ''",
    ...(withDeleted ? [] : ['delete_at = 0']),
    ...(collapsed ? ["root_id = ''"] : []),
    ...(direction === 'newest'
      ? []
      : [`(create_at, id) ${direction === 'after' ? '>' : '<'} (${next()}::int8, ${next()})`]),
  ];
  const posts = `select * from posts where ${conditions.join(' and ')}
    order by create_at ${order}, id ${order} limit ${limit} ${hasOffset ? `offset ${next()}` : ''}`;
  const text = `select p.*, ${threadColumns(collapsed)} from (${posts}) p ${threadJoins(collapsed, '$2')}
    order by p.create_at ${order}, p.id ${order}`;
  texts.set(key, text);
  return text;
}

/** What lists tell of threads. */
export const threadColumns = (collapsed: boolean): string =>
  collapsed ? 't.reply_count, t.last_reply_at, t.participants as thread_participants, m.following' : 't.reply_count';

/** Joins the thread to which a post `p` belongs and, for first posts, the reader's part in it. */
export const threadJoins = (collapsed: boolean, reader: string): string =>
  collapsed
    ? `left join threads t on t.post_id = p.id
       left join thread_memberships m on m.post_id = p.id and m.user_id = ${reader}`
    : `left join threads t on t.post_id = case p.root_id when '' then p.id else p.root_id end`;

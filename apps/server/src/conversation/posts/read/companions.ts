import type { Core } from '../../../core/core.ts';
import type { ListedPost } from '../list.ts';
import { type Cut, threadColumns, threadJoins } from './slices.ts';

const MOST_CHANGES = 1000;

const query = async (core: Core, text: string, values: unknown[]): Promise<ListedPost[]> =>
  (await core.database.pool.query<ListedPost>(text, values)).rows;

/** First posts by their ids. */
export const rootsOf = (core: Core, ids: Iterable<string>): Promise<ListedPost[]> =>
  query(
    core,
    `select p.*, t.reply_count from posts p left join threads t on t.post_id = p.id
     where p.id = any($1::text[]) and p.delete_at = 0`,
    [[...ids]],
  );

/** The first posts with these ids and all their replies. */
export const postsOfThreads = (core: Core, ids: Iterable<string>): Promise<ListedPost[]> =>
  query(
    core,
    `select p.*, t.reply_count from posts p left join threads t on t.post_id = p.id
     where p.id = any($1::text[]) and p.delete_at = 0
     union all
     select p.*, t.reply_count from posts p join threads t on t.post_id = p.root_id
     where p.root_id = any($1::text[]) and p.root_id <> '' and p.delete_at = 0`,
    [[...ids]],
  );

/**
 * What was written, edited or deleted in a channel since a time, newest first; with the first posts of threads that were answered.
 * Deleted posts and former versions are among them, so that readers can forget them.
 */
export function changedSince(core: Core, cut: Cut, since: number): Promise<ListedPost[]> {
  const { collapsed } = cut;
  const changed = collapsed
    ? `select * from posts where channel_id = $1 and update_at > $2 and root_id = ''
       union
       select p.* from threads t join posts p on p.id = t.post_id where t.last_reply_at > $2 and t.post_id in
         (select root_id from posts where channel_id = $1 and update_at > $2 and root_id <> '')`
    : `select * from (select * from posts where channel_id = $1 and update_at > $2
       order by update_at desc limit ${MOST_CHANGES}) c
       union
       select r.* from posts c join posts r on r.id = c.root_id
       where c.channel_id = $1 and c.update_at > $2 and c.root_id <> ''`;
  const text = `select p.*, ${threadColumns(collapsed)} from (${changed}) p ${threadJoins(collapsed, '$3')}
    order by p.create_at desc, p.id desc limit ${MOST_CHANGES}`;
  return query(core, text, collapsed ? [cut.channelId, since, cut.readerId] : [cut.channelId, since]);
}

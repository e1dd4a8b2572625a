import { type Selectable, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { PostRow } from '../posts/index.ts';
import type { ThreadMembershipsTable } from './tables.ts';

export type MembershipRow = Selectable<ThreadMembershipsTable>;

/** A thread with what one follower has read of it. */
export interface FollowedThread {
  readonly post_id: string;
  readonly channel_id: string;
  readonly team_id: string;
  readonly reply_count: number;
  readonly last_reply_at: number;
  readonly participants: readonly string[];
  readonly delete_at: number;
  readonly following: boolean;
  readonly last_viewed: number;
  readonly read_count: number;
  readonly unread_mentions: number;
}

/** The part of a user in a thread; undefined if there is none. Threads without replies count too. */
export async function findFollowed(db: Db, userId: string, threadId: string): Promise<FollowedThread | undefined> {
  const { rows } = await sql<FollowedThread>`
    select m.post_id, p.channel_id, c.team_id, coalesce(t.reply_count, 0) as reply_count,
      coalesce(t.last_reply_at, 0) as last_reply_at, coalesce(t.participants, '{}') as participants,
      coalesce(t.delete_at, 0) as delete_at, m.following, m.last_viewed, m.read_count, m.unread_mentions
    from thread_memberships m
      join posts p on p.id = m.post_id
      join channels c on c.id = p.channel_id
      left join threads t on t.post_id = m.post_id
    where m.post_id = ${threadId} and m.user_id = ${userId}`.execute(db);
  return rows[0];
}

/** Which threads of a user. */
export interface Which {
  readonly userId: string;
  readonly teamId: string;
  readonly withDirect: boolean;
  readonly withDeleted: boolean;
  readonly onlyUnread: boolean;
}

/** Followed threads with replies, of a team and of direct messages, in channels the user is in. */
const followed = ({ userId, teamId, withDirect, withDeleted, onlyUnread }: Which) => sql`
  from thread_memberships m
    join threads t on t.post_id = m.post_id
    join channels c on c.id = t.channel_id
    join channel_members cm on cm.channel_id = t.channel_id and cm.user_id = m.user_id
  where m.user_id = ${userId} and m.following
    and (c.team_id = ${teamId} or (${withDirect} and c.team_id = ''))
    and (${withDeleted} or t.delete_at = 0)
    and (not ${onlyUnread} or t.reply_count > m.read_count)`;

export interface Totals {
  readonly total: number;
  readonly total_unread_threads: number;
  readonly total_unread_mentions: number;
  readonly total_unread_urgent_mentions: number;
}

export async function countFollowed(db: Db, which: Which): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*) as total,
      count(*) filter (where t.reply_count > m.read_count) as total_unread_threads,
      coalesce(sum(m.unread_mentions), 0)::int8 as total_unread_mentions,
      coalesce(sum(m.unread_mentions) filter (where m.unread_mentions > 0 and exists (
        select from posts p where p.id = m.post_id and p.priority ->> 'priority' = 'urgent'
      )), 0)::int8 as total_unread_urgent_mentions
    ${followed(which)}`.execute(db);
  return rows[0] as Totals;
}

export interface Cut {
  /** Only what happened at this time or later. */
  readonly since: number;
  /** Thread ids: those answered before this one, or those after it, the nearest first. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A page of followed threads: the latest answered first; after a thread, the next ones first. */
export async function listFollowed(db: Db, which: Which, cut: Cut): Promise<FollowedThread[]> {
  const { before, after, since, limit, offset } = cut;
  const place = before ?? after ?? '';
  const at = sql`(select last_reply_at from threads where post_id = ${place})`;
  const order = after ? sql`t.last_reply_at asc, t.post_id asc` : sql`t.last_reply_at desc, t.post_id desc`;
  const { rows } = await sql<FollowedThread>`
    select t.post_id, t.channel_id, c.team_id, t.reply_count, t.last_reply_at, t.participants, t.delete_at,
      m.following, m.last_viewed, m.read_count, m.unread_mentions
    ${followed(which)}
      and greatest(t.last_reply_at, m.last_updated) >= ${since}
      ${before ? sql`and (t.last_reply_at, t.post_id) < (${at}, ${place})` : sql``}
      ${after ? sql`and (t.last_reply_at, t.post_id) > (${at}, ${place})` : sql``}
    order by ${order}
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What a change leaves of a membership; all that is undefined stays as it is. */
export interface MembershipChange {
  readonly following?: boolean;
  readonly lastViewed?: number;
  readonly readCount?: number;
  readonly unreadMentions?: number;
}

/** Changes a membership, or makes it: following unless it says otherwise. */
export async function saveMembership(
  db: Db,
  threadId: string,
  userId: string,
  change: MembershipChange,
  now: number,
): Promise<void> {
  const given = {
    following: change.following,
    last_viewed: change.lastViewed,
    read_count: change.readCount,
    unread_mentions: change.unreadMentions,
    last_updated: now,
  };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await db
    .insertInto('thread_memberships')
    .values({ post_id: threadId, user_id: userId, ...set })
    .onConflict((conflict) => conflict.columns(['post_id', 'user_id']).doUpdateSet(set))
    .execute();
}

/** Marks all followed threads of a team, and those of direct messages, as read. */
export async function readAll(db: Db, userId: string, teamId: string, now: number): Promise<void> {
  await sql`
    update thread_memberships m set last_viewed = ${now}, last_updated = ${now}, read_count = t.reply_count, unread_mentions = 0
    from threads t join channels c on c.id = t.channel_id
    where t.post_id = m.post_id and m.user_id = ${userId} and m.following and c.team_id in (${teamId}, '')
      and (m.read_count < t.reply_count or m.unread_mentions > 0)`.execute(db);
}

/** The replies of a thread after a time. */
export async function repliesAfter(db: Db, threadId: string, time: number): Promise<PostRow[]> {
  return db
    .selectFrom('posts')
    .selectAll()
    .where('root_id', '=', threadId)
    .where(sql<boolean>`root_id <> ''`)
    .where('create_at', '>', time)
    .where('delete_at', '=', 0)
    .execute();
}

import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';

export interface Viewed {
  readonly channel_id: string;
  readonly last_viewed_at: number;
  /** Something was unread before. */
  readonly was_unread: boolean;
}

/**
 * Marks channels as read up to their newest post, in one statement; those the user is not in are passed over, and nothing is written
 * for those that are read. Rows are locked in the order in which posts lock them.
 */
export async function markViewed(
  db: Db,
  userId: string,
  channelIds: readonly string[],
  now: number,
): Promise<Viewed[]> {
  const { rows } = await sql<Viewed>`
    with before as (
      select member.channel_id, channel.total_msg_count, channel.total_msg_count_root,
        greatest(member.last_viewed_at, channel.last_post_at) as seen, member.last_viewed_at as seen_before,
        channel.total_msg_count > member.msg_count or member.mention_count > 0 or member.mention_count_root > 0 as was_unread
      from channel_members member join channels channel on channel.id = member.channel_id
      where member.user_id = ${userId} and member.channel_id = any(${channelIds as string[]})
      order by member.channel_id
      for update of member
    ), viewed as (
      update channel_members member set
        msg_count = before.total_msg_count, msg_count_root = before.total_msg_count_root,
        mention_count = 0, mention_count_root = 0, urgent_mention_count = 0,
        last_viewed_at = before.seen, last_update_at = ${now}
      from before where member.user_id = ${userId} and member.channel_id = before.channel_id and (was_unread or seen > seen_before)
    )
    select channel_id, seen as last_viewed_at, was_unread from before
  `.execute(db);
  return rows;
}

export interface Unread {
  readonly team_id: string;
  readonly channel_id: string;
  readonly msg_count: number;
  readonly mention_count: number;
  readonly mention_count_root: number;
  readonly urgent_mention_count: number;
  readonly msg_count_root: number;
}

/** What a member has not read of a channel; of a muted one only mentions count. */
export async function unreadOf(db: Db, userId: string, channelId: string): Promise<Unread | undefined> {
  const { rows } = await sql<Unread>`
    select channel.team_id, member.channel_id,
      case when muted then 0 else channel.total_msg_count - member.msg_count end as msg_count,
      case when muted then 0 else channel.total_msg_count_root - member.msg_count_root end as msg_count_root,
      member.mention_count, member.mention_count_root, member.urgent_mention_count
    from channel_members member
      join channels channel on channel.id = member.channel_id,
      lateral (select member.notify_props->>'mark_unread' = 'mention' as muted) settings
    where member.user_id = ${userId} and member.channel_id = ${channelId}
  `.execute(db);
  return rows[0];
}

export interface TeamUnread {
  readonly team_id: string;
  readonly msg_count: number;
  readonly mention_count: number;
  readonly mention_count_root: number;
  readonly msg_count_root: number;
  readonly thread_count: number;
  readonly thread_mention_count: number;
  readonly thread_urgent_mention_count: number;
}

/** The same, added up for each team of the user or for one. */
export async function unreadOfTeams(
  db: Db,
  userId: string,
  options: { teamId?: string; withThreads: boolean },
): Promise<TeamUnread[]> {
  const { rows } = await sql<TeamUnread>`
    with unread as (
      select channel.team_id,
        sum(case when muted then 0 else channel.total_msg_count - member.msg_count end)::bigint as msg_count,
        sum(case when muted then 0 else channel.total_msg_count_root - member.msg_count_root end)::bigint as msg_count_root,
        sum(member.mention_count)::bigint as mention_count,
        sum(member.mention_count_root)::bigint as mention_count_root
      from channel_members member
        join channels channel on channel.id = member.channel_id and channel.delete_at = 0 and channel.team_id <> '',
        lateral (select coalesce(member.notify_props->>'mark_unread', 'all') = 'mention' as muted) settings
      where member.user_id = ${userId}
      group by channel.team_id
    ), threads_unread as (
      select thread.team_id, count(*) as thread_count, sum(membership.unread_mentions)::bigint as thread_mention_count
      from thread_memberships membership join threads thread on thread.post_id = membership.post_id
      where ${options.withThreads} and membership.user_id = ${userId} and membership.following
        and thread.delete_at = 0 and thread.reply_count > membership.read_count
      group by thread.team_id
    )
    select mine.team_id,
      coalesce(msg_count, 0) as msg_count, coalesce(mention_count, 0) as mention_count,
      coalesce(mention_count_root, 0) as mention_count_root, coalesce(msg_count_root, 0) as msg_count_root,
      coalesce(thread_count, 0) as thread_count, coalesce(thread_mention_count, 0) as thread_mention_count,
      0 as thread_urgent_mention_count
    from team_members mine
      left join unread on unread.team_id = mine.team_id
      left join threads_unread on threads_unread.team_id = mine.team_id
    where mine.user_id = ${userId} and mine.delete_at = 0
      and (${options.teamId ?? null}::text is null or mine.team_id = ${options.teamId ?? null})
    order by mine.team_id
  `.execute(db);
  return rows;
}

export interface ReadUpTo {
  readonly msg_count: number;
  readonly msg_count_root: number;
  readonly mention_count: number;
  readonly mention_count_root: number;
}

/**
 * Makes everything from a post on unread again for a user, and gives the membership's new numbers.
 * @param called matches messages that name the user
 */
export async function unreadFrom(
  db: Db,
  user: { id: string; called: string },
  post: { channel_id: string; create_at: number },
  now: number,
): Promise<ReadUpTo | undefined> {
  const { rows } = await sql<ReadUpTo>`
    with later as (
      select count(*) as all, count(*) filter (where root_id = '') as roots,
        count(*) filter (where user_id <> ${user.id} and (direct or message ~* ${user.called})) as called,
        count(*) filter (where user_id <> ${user.id} and root_id = '' and (direct or message ~* ${user.called})) as called_roots
      from posts, lateral (select type in ('D', 'G') as direct from channels where id = posts.channel_id) kind
      where channel_id = ${post.channel_id} and create_at >= ${post.create_at} and delete_at = 0
        and posts.type not in ('system_join_channel', 'system_leave_channel', 'system_add_to_channel', 'system_remove_from_channel',
          'system_join_team', 'system_leave_team', 'system_add_to_team', 'system_remove_from_team')
    )
    update channel_members member set
      msg_count = greatest(channel.total_msg_count - later.all, 0),
      msg_count_root = greatest(channel.total_msg_count_root - later.roots, 0),
      mention_count = later.called, mention_count_root = later.called_roots,
      last_viewed_at = ${post.create_at - 1}, last_update_at = ${now}
    from later, channels channel
    where member.user_id = ${user.id} and member.channel_id = ${post.channel_id} and channel.id = member.channel_id
    returning member.msg_count, member.msg_count_root, member.mention_count, member.mention_count_root
  `.execute(db);
  return rows[0];
}

import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';

export interface ChannelNumbers {
  readonly member_count: number;
  readonly guest_count: number;
  readonly pinnedpost_count: number;
  readonly files_count: number;
}

/** How many people, guests, pins and files a channel has; deactivated people are not counted. */
export async function numbersOf(db: Db, channelId: string): Promise<ChannelNumbers> {
  const { rows } = await sql<ChannelNumbers>`
    select
      (select count(*) from channel_members join users on users.id = user_id
        where channel_id = ${channelId} and users.delete_at = 0) as member_count,
      (select count(*) from channel_members join users on users.id = user_id
        where channel_id = ${channelId} and users.delete_at = 0 and scheme_guest) as guest_count,
      (select count(*) from posts where channel_id = ${channelId} and is_pinned and delete_at = 0) as pinnedpost_count,
      (select count(*) from files where channel_id = ${channelId} and post_id <> '' and delete_at = 0) as files_count
  `.execute(db);
  return rows[0] as ChannelNumbers;
}

/** How many people each of these channels has. */
export async function memberCounts(db: Db, channelIds: readonly string[]): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('channel_members')
    .innerJoin('users', 'users.id', 'channel_members.user_id')
    .select(['channel_id', sql<number>`count(*)`.as('count')])
    .where(sql<boolean>`channel_id = any(${channelIds as string[]})`)
    .where('users.delete_at', '=', 0)
    .groupBy('channel_id')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.channel_id, row.count]));
}

/** The time zones of a channel's people, each once. */
export async function timezonesOf(db: Db, channelId: string): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    select distinct case when timezone->>'useAutomaticTimezone' = 'true'
      then timezone->>'automaticTimezone' else timezone->>'manualTimezone' end as zone
    from users join channel_members on user_id = users.id
    where channel_id = ${channelId} and users.delete_at = 0
  `.execute(db);
  return rows.map((row) => row.zone).filter(Boolean);
}

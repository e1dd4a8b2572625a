import { sql } from 'kysely';
import { Cache, perServer } from '../../../core/cache/index.ts';
import type { Core } from '../../../core/core.ts';
import type { Db } from '../../../core/db/index.ts';
import { type Keywords, keywordsOf } from './keywords.ts';

const CACHED_CHANNELS = 5000;

/** Words that call members of a channel, by channel id; asked on every post. */
const keywords = perServer((_: Core) => new Cache<Keywords>(CACHED_CHANNELS));
/** Who follows every thread of a channel, by channel id. */
const followers = perServer((_: Core) => new Cache<readonly string[]>(CACHED_CHANNELS));
/** Who is called by @channel, by channel id. */
const everyone = perServer((_: Core) => new Cache<readonly string[]>(CACHED_CHANNELS));

export function keywordsOfChannel(core: Core, channelId: string): Promise<Keywords> {
  return keywords(core).get(channelId, async () => keywordsOf(await keywordHolders(core.db, channelId)));
}

/** The members who let themselves be called by @channel and @all. */
export function calledByEverybody(core: Core, channelId: string): Promise<readonly string[]> {
  return everyone(core).get(channelId, () => membersOpenToAll(core.db, channelId));
}

/** The members who have chosen to follow all threads of the channel. */
export function followersOfChannel(core: Core, channelId: string): Promise<readonly string[]> {
  return followers(core).get(channelId, () => membersFollowing(core.db, channelId));
}

/** Forgets what is remembered when people come, go, or change their settings. */
export function watchMembers(core: Core): void {
  const forget = (channelId: string) => {
    keywords(core).delete(channelId);
    everyone(core).delete(channelId);
    followers(core).delete(channelId);
  };
  core.events.on('membership', ({ channelId }) => {
    if (channelId) forget(channelId);
  });
  core.events.on('channel_member_changed', ({ channelId }) => forget(channelId));
  core.events.on('user_changed', () => {
    keywords(core).clear();
    everyone(core).clear();
  });
}

/** Only those with words of their own: most people keep the default of none. */
async function keywordHolders(db: Db, channelId: string) {
  const { rows } = await sql<{ userId: string; firstName: string; notifyProps: Record<string, string> }>`
    select u.id as "userId", u.first_name as "firstName", u.notify_props as "notifyProps"
    from channel_members m join users u on u.id = m.user_id
    where m.channel_id = ${channelId} and u.delete_at = 0
      and (u.notify_props ->> 'mention_keys' <> '' or u.notify_props ->> 'first_name' = 'true')`.execute(db);
  return rows;
}

/** A member's own setting wins; by default a muted channel doesn't call. */
async function membersOpenToAll(db: Db, channelId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select m.user_id
    from channel_members m join users u on u.id = m.user_id
    where m.channel_id = ${channelId} and u.delete_at = 0
      and coalesce(u.notify_props ->> 'channel', 'true') = 'true'
      and case coalesce(m.notify_props ->> 'ignore_channel_mentions', 'default')
            when 'on' then false
            when 'off' then true
            else coalesce(m.notify_props ->> 'mark_unread', 'all') <> 'mention'
          end`.execute(db);
  return rows.map(({ user_id }) => user_id);
}

async function membersFollowing(db: Db, channelId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select user_id from channel_members
    where channel_id = ${channelId} and notify_props ->> 'channel_auto_follow_threads' = 'on'`.execute(db);
  return rows.map(({ user_id }) => user_id);
}

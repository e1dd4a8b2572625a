import type { Category } from '@parley/contract/conversation/categories.ts';
import { sql } from 'kysely';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import type { Write } from '../../core/db/write.ts';
import { type ChannelMemberRow, type SchemesOfChannel, withRoles } from '../channels/index.ts';
import { memberUpdated } from '../members/index.ts';

/**
 * Channels follow their category: those whose category is muted now and was not before are muted, and the other way round. What
 * their member chose for a channel stays as long as the category's answer does.
 */
export async function followMuting(
  core: Core,
  write: Write,
  userId: string,
  change: { before: readonly Category[]; after: readonly Category[] },
): Promise<void> {
  const before = mutedChannels(change.before);
  const after = mutedChannels(change.after);
  const members = [
    ...(await setMuted(write.db, userId, [...after.difference(before)], true)),
    ...(await setMuted(write.db, userId, [...before.difference(after)], false)),
  ];
  for (const member of members) {
    const { channel_id: channelId } = member;
    write.afterCommit(() => core.events.signal('channel_member_changed', { channelId, userId }));
    write.publish(memberUpdated(...withRoles(core, member)));
  }
}

const mutedChannels = (categories: readonly Category[]): Set<string> =>
  new Set(categories.filter((category) => category.muted).flatMap((category) => category.channel_ids));

/** Gives the memberships that are others now. */
async function setMuted(
  db: Db,
  userId: string,
  channelIds: readonly string[],
  muted: boolean,
): Promise<(ChannelMemberRow & SchemesOfChannel)[]> {
  if (channelIds.length === 0) return [];
  const level = muted ? 'mention' : 'all';
  return db
    .updateTable('channel_members')
    .from('channels')
    .leftJoin('teams', 'teams.id', 'channels.team_id')
    .whereRef('channels.id', '=', 'channel_members.channel_id')
    .set({
      notify_props: sql`notify_props || jsonb_build_object('mark_unread', ${level}::text)`,
      last_update_at: Date.now(),
    })
    .where('user_id', '=', userId)
    .where(sql<boolean>`channel_members.channel_id = any(${channelIds as string[]})`)
    .where(sql<boolean>`notify_props->>'mark_unread' is distinct from ${level}`)
    .returningAll('channel_members')
    .returning(['channels.scheme_id as channel_scheme_id', 'teams.scheme_id as team_scheme_id'])
    .execute();
}

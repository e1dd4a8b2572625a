import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { ChannelMembersTable, ChannelsTable } from './tables.ts';

export type ChannelRow = Selectable<ChannelsTable>;
export type ChannelMemberRow = Selectable<ChannelMembersTable>;

/** The schemes of the channel and of its team, as columns beside a membership. */
export interface SchemesOfChannel {
  readonly channel_scheme_id: string | null;
  readonly team_scheme_id: string | null;
}

export async function insertChannel(db: Db, channel: Insertable<ChannelsTable>): Promise<ChannelRow> {
  return db.insertInto('channels').values(channel).returningAll().executeTakeFirstOrThrow();
}

export async function updateChannel(
  db: Db,
  id: string,
  change: Updateable<ChannelsTable>,
): Promise<ChannelRow | undefined> {
  return db.updateTable('channels').set(change).where('id', '=', id).returningAll().executeTakeFirst();
}

export async function findChannel(db: Db, id: string): Promise<ChannelRow | undefined> {
  return db.selectFrom('channels').selectAll().where('id', '=', id).executeTakeFirst();
}

/** By name within a team; '' for direct and group channels. Archived ones only on demand. */
export async function findChannelByName(
  db: Db,
  teamId: string,
  name: string,
  options: { withArchived: boolean },
): Promise<ChannelRow | undefined> {
  let query = db.selectFrom('channels').selectAll().where('team_id', '=', teamId).where('name', '=', name);
  if (!options.withArchived) query = query.where('delete_at', '=', 0);
  return query.executeTakeFirst();
}

export async function findChannelMember(
  db: Db,
  channelId: string,
  userId: string,
): Promise<ChannelMemberRow | undefined> {
  return db
    .selectFrom('channel_members')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Makes a membership; null if there is one already. */
export async function insertChannelMember(
  db: Db,
  member: Insertable<ChannelMembersTable>,
): Promise<ChannelMemberRow | null> {
  const row = await db
    .insertInto('channel_members')
    .values(member)
    .onConflict((conflict) => conflict.columns(['channel_id', 'user_id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Ends a membership; false if there was none. */
export async function deleteChannelMember(db: Db, channelId: string, userId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('channel_members')
    .where('channel_id', '=', channelId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function updateChannelMember(
  db: Db,
  channelId: string,
  userId: string,
  change: Updateable<ChannelMembersTable>,
): Promise<ChannelMemberRow | undefined> {
  return db
    .updateTable('channel_members')
    .set(change)
    .where('channel_id', '=', channelId)
    .where('user_id', '=', userId)
    .returningAll()
    .executeTakeFirst();
}

/** Everybody in a channel. */
export async function memberIds(db: Db, channelId: string): Promise<string[]> {
  const rows = await db.selectFrom('channel_members').select('user_id').where('channel_id', '=', channelId).execute();
  return rows.map((row) => row.user_id);
}

/** The channels and teams of a user, as the hub wants to know them. */
export async function placesOf(db: Db, userId: string): Promise<{ channelIds: string[]; teamIds: string[] }> {
  const { rows } = await sql<{ channels: string[]; teams: string[] }>`
    select
      array(select channel_id::text from channel_members where user_id = ${userId}) as channels,
      array(select team_id::text from team_members where user_id = ${userId} and delete_at = 0) as teams
  `.execute(db);
  return { channelIds: rows[0]?.channels ?? [], teamIds: rows[0]?.teams ?? [] };
}

/** Makes every membership of a user that of a guest or of a member; the memberships that changed. */
export async function setGuestOfChannels(
  db: Db,
  userId: string,
  isGuest: boolean,
): Promise<(ChannelMemberRow & SchemesOfChannel)[]> {
  return db
    .updateTable('channel_members')
    .from('channels')
    .leftJoin('teams', 'teams.id', 'channels.team_id')
    .whereRef('channels.id', '=', 'channel_members.channel_id')
    .set({ scheme_guest: isGuest, scheme_user: !isGuest, ...(isGuest ? { scheme_admin: false } : {}) })
    .where('user_id', '=', userId)
    .where('scheme_guest', '<>', isGuest)
    .returningAll('channel_members')
    .returning(['channels.scheme_id as channel_scheme_id', 'teams.scheme_id as team_scheme_id'])
    .execute();
}

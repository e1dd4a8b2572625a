import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { ChannelMemberRow, ChannelRow, SchemesOfChannel } from './store.ts';

/** The order of lists: by name, capitals first, whatever the collation of the database. */
export const byName = sql<string>`channels.display_name collate "C"`;

export interface Slice {
  readonly perPage: number;
  readonly offset: number;
}

/** Public or private channels of a team that are not archived, by name. */
export async function channelsOfTeam(db: Db, teamId: string, type: 'O' | 'P', page: Slice): Promise<ChannelRow[]> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('type', '=', type)
    .where('delete_at', '=', 0)
    .orderBy(byName)
    .orderBy('channels.id')
    .limit(page.perPage)
    .offset(page.offset)
    .execute();
}

/** Archived channels of a team: the public ones and those the user is in; all of them for who may see all. */
export async function archivedOfTeam(
  db: Db,
  teamId: string,
  userId: string,
  all: boolean,
  page: Slice,
): Promise<ChannelRow[]> {
  let query = db.selectFrom('channels').selectAll().where('team_id', '=', teamId).where('delete_at', '>', 0);
  if (!all) {
    query = query.where((where) =>
      where.or([
        where('type', '=', 'O'),
        where.exists(
          where
            .selectFrom('channel_members')
            .select('user_id')
            .whereRef('channel_id', '=', 'channels.id')
            .where('user_id', '=', userId),
        ),
      ]),
    );
  }
  return query.orderBy(byName).orderBy('channels.id').limit(page.perPage).offset(page.offset).execute();
}

export async function publicByIds(db: Db, teamId: string, ids: readonly string[]): Promise<ChannelRow[]> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where(sql<boolean>`id = any(${ids as string[]})`)
    .where('team_id', '=', teamId)
    .where('type', '=', 'O')
    .where('delete_at', '=', 0)
    .orderBy(byName)
    .orderBy('channels.id')
    .execute();
}

/**
 * The channels a user is in: those of a team with the direct and group ones, or of all teams.
 * @param options.archivedSince with `withArchived`, only those archived since then (Unix ms)
 */
export async function channelsOfUser(
  db: Db,
  userId: string,
  options: { teamId?: string; withArchived: boolean; archivedSince: number },
): Promise<ChannelRow[]> {
  let query = db
    .selectFrom('channels')
    .innerJoin('channel_members', 'channel_members.channel_id', 'channels.id')
    .selectAll('channels')
    .where('channel_members.user_id', '=', userId);
  const { teamId, archivedSince } = options;
  if (teamId !== undefined)
    query = query.where((where) => where.or([where('team_id', '=', teamId), where('team_id', '=', '')]));
  if (!options.withArchived) query = query.where('delete_at', '=', 0);
  else if (archivedSince)
    query = query.where((where) => where.or([where('delete_at', '=', 0), where('delete_at', '>=', archivedSince)]));
  return query.orderBy(byName).orderBy('channels.id').execute();
}

/** The memberships of a user in a team's channels and the direct and group ones. */
export async function membershipsInTeam(
  db: Db,
  userId: string,
  teamId: string,
): Promise<(ChannelMemberRow & SchemesOfChannel)[]> {
  return db
    .selectFrom('channel_members')
    .innerJoin('channels', 'channels.id', 'channel_members.channel_id')
    .leftJoin('teams', 'teams.id', 'channels.team_id')
    .selectAll('channel_members')
    .select(['channels.scheme_id as channel_scheme_id', 'teams.scheme_id as team_scheme_id'])
    .where('channel_members.user_id', '=', userId)
    .where((where) => where.or([where('team_id', '=', teamId), where('team_id', '=', '')]))
    .orderBy('channel_members.channel_id')
    .execute();
}

/** What is told of the team of a channel; empty for direct and group channels. */
export interface TeamOfChannel {
  readonly team_display_name: string;
  readonly team_name: string;
  readonly team_update_at: number;
}

/** The memberships of a user in all channels of all teams, with these teams; one page or all. */
export async function membershipsOfUser(
  db: Db,
  userId: string,
  page?: Slice,
): Promise<(ChannelMemberRow & SchemesOfChannel & TeamOfChannel)[]> {
  const query = db
    .selectFrom('channel_members')
    .innerJoin('channels', 'channels.id', 'channel_members.channel_id')
    .leftJoin('teams', 'teams.id', 'channels.team_id')
    .selectAll('channel_members')
    .select([
      'channels.scheme_id as channel_scheme_id',
      'teams.scheme_id as team_scheme_id',
      sql<string>`coalesce(teams.display_name, '')`.as('team_display_name'),
      sql<string>`coalesce(teams.name, '')`.as('team_name'),
      sql<number>`coalesce(teams.update_at, 0)`.as('team_update_at'),
    ])
    .where('channel_members.user_id', '=', userId)
    .orderBy('channel_members.channel_id');
  return (page ? query.limit(page.perPage).offset(page.offset) : query).execute();
}

export async function membersOfChannel(db: Db, channelId: string, page: Slice): Promise<ChannelMemberRow[]> {
  return db
    .selectFrom('channel_members')
    .selectAll()
    .where('channel_id', '=', channelId)
    .orderBy('user_id')
    .limit(page.perPage)
    .offset(page.offset)
    .execute();
}

export async function membersByIds(db: Db, channelId: string, userIds: readonly string[]): Promise<ChannelMemberRow[]> {
  return db
    .selectFrom('channel_members')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where(sql<boolean>`user_id = any(${userIds as string[]})`)
    .orderBy('user_id')
    .execute();
}

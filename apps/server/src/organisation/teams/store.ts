import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { TeamMembersTable, TeamsTable } from './tables.ts';

export type TeamRow = Selectable<TeamsTable>;
export type TeamMemberRow = Selectable<TeamMembersTable>;

export async function insertTeam(db: Db, team: Insertable<TeamsTable>): Promise<TeamRow> {
  return db.insertInto('teams').values(team).returningAll().executeTakeFirstOrThrow();
}

export async function updateTeam(db: Db, id: string, change: Updateable<TeamsTable>): Promise<TeamRow | undefined> {
  return db.updateTable('teams').set(change).where('id', '=', id).returningAll().executeTakeFirst();
}

export async function findTeam(
  db: Db,
  by: { id: string } | { name: string } | { invite_id: string },
): Promise<TeamRow | undefined> {
  const [[column, value]] = Object.entries(by) as [['id' | 'name' | 'invite_id', string]];
  return db.selectFrom('teams').selectAll().where(column, '=', value).executeTakeFirst();
}

/** The teams a user belongs to, by display name. */
export async function teamsOfUser(db: Db, userId: string): Promise<TeamRow[]> {
  return db
    .selectFrom('teams')
    .innerJoin('team_members', 'team_members.team_id', 'teams.id')
    .selectAll('teams')
    .where('team_members.user_id', '=', userId)
    .where('team_members.delete_at', '=', 0)
    .where('teams.delete_at', '=', 0)
    .orderBy('teams.display_name')
    .execute();
}

/** The membership, also one that has ended. */
export async function findMember(db: Db, teamId: string, userId: string): Promise<TeamMemberRow | undefined> {
  return db
    .selectFrom('team_members')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Makes a membership, or opens one that has ended; null if the user is a member already. */
export async function joinMember(db: Db, member: Insertable<TeamMembersTable>): Promise<TeamMemberRow | null> {
  const row = await db
    .insertInto('team_members')
    .values(member)
    .onConflict((conflict) =>
      conflict
        .columns(['team_id', 'user_id'])
        .doUpdateSet({
          roles: '',
          delete_at: 0,
          scheme_user: member.scheme_user ?? true,
          scheme_admin: member.scheme_admin ?? false,
          scheme_guest: member.scheme_guest ?? false,
        })
        .where('team_members.delete_at', '>', 0),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Ends a membership; false if there was none. */
export async function endMember(db: Db, teamId: string, userId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('team_members')
    .set({ delete_at: now })
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('delete_at', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many people are in a team; `active` leaves out deactivated accounts. */
export async function countMembers(db: Db, teamId: string): Promise<{ total: number; active: number }> {
  return db
    .selectFrom('team_members')
    .innerJoin('users', 'users.id', 'team_members.user_id')
    .select([sql<number>`count(*)`.as('total'), sql<number>`count(*) filter (where users.delete_at = 0)`.as('active')])
    .where('team_members.team_id', '=', teamId)
    .where('team_members.delete_at', '=', 0)
    .executeTakeFirstOrThrow();
}

export interface TeamFilter {
  /** true: only those open to all, false: only the others, undefined: both. */
  readonly open: boolean | undefined;
  readonly archived: boolean;
  /** Parts of the name or address; every sign counts as it stands. */
  readonly term?: string;
  readonly groupConstrained?: boolean;
}

/** One page of teams by display name, and how many there are. */
export async function findTeams(
  db: Db,
  filter: TeamFilter,
  page: { perPage: number; offset: number },
): Promise<{ rows: TeamRow[]; total: number }> {
  let query = db.selectFrom('teams');
  if (filter.open !== undefined) query = query.where('allow_open_invite', '=', filter.open);
  if (!filter.archived) query = query.where('delete_at', '=', 0);
  if (filter.groupConstrained) query = query.where('group_constrained', '=', true);
  if (filter.term) {
    const part = filter.term.toLowerCase();
    query = query.where(sql<boolean>`(strpos(lower(display_name), ${part}) > 0 or strpos(name, ${part}) > 0)`);
  }
  const rows = await query
    .selectAll()
    .orderBy('display_name')
    .orderBy('id')
    .limit(page.perPage)
    .offset(page.offset)
    .execute();
  const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows, total };
}

/** One page of a team's members, by user id or user name. */
export async function listMembers(
  db: Db,
  teamId: string,
  page: { perPage: number; offset: number },
  options: { byUsername: boolean; withoutDeactivated: boolean },
): Promise<TeamMemberRow[]> {
  let query = db
    .selectFrom('team_members')
    .innerJoin('users', 'users.id', 'team_members.user_id')
    .selectAll('team_members')
    .where('team_members.team_id', '=', teamId)
    .where('team_members.delete_at', '=', 0);
  if (options.withoutDeactivated) query = query.where('users.delete_at', '=', 0);
  return query
    .orderBy(options.byUsername ? 'users.username' : 'team_members.user_id')
    .limit(page.perPage)
    .offset(page.offset)
    .execute();
}

export async function findMembers(db: Db, teamId: string, userIds: readonly string[]): Promise<TeamMemberRow[]> {
  return db
    .selectFrom('team_members')
    .selectAll()
    .where('team_id', '=', teamId)
    .where(sql<boolean>`user_id = any(${userIds as string[]})`)
    .where('delete_at', '=', 0)
    .orderBy('user_id')
    .execute();
}

/** All memberships of a user, those of archived teams too, with the schemes of the teams. */
export async function membershipsOf(db: Db, userId: string): Promise<(TeamMemberRow & Pick<TeamRow, 'scheme_id'>)[]> {
  return db
    .selectFrom('team_members')
    .innerJoin('teams', 'teams.id', 'team_members.team_id')
    .selectAll('team_members')
    .select('teams.scheme_id')
    .where('team_members.user_id', '=', userId)
    .where('team_members.delete_at', '=', 0)
    .orderBy('team_members.team_id')
    .execute();
}

export async function updateMember(
  db: Db,
  teamId: string,
  userId: string,
  change: Updateable<TeamMembersTable>,
): Promise<TeamMemberRow | undefined> {
  return db
    .updateTable('team_members')
    .set(change)
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .returningAll()
    .executeTakeFirst();
}

/** Everybody who is in a team now. */
export const membersOfTeam = (db: Db, teamId: string): Promise<TeamMemberRow[]> =>
  db.selectFrom('team_members').selectAll().where('team_id', '=', teamId).where('delete_at', '=', 0).execute();

/** Makes every membership of a user, ended ones too, that of a guest or of a member; those that changed, with the teams' schemes. */
export async function setGuestOfTeams(
  db: Db,
  userId: string,
  isGuest: boolean,
): Promise<(TeamMemberRow & Pick<TeamRow, 'scheme_id'>)[]> {
  return db
    .updateTable('team_members')
    .from('teams')
    .whereRef('teams.id', '=', 'team_members.team_id')
    .set({ scheme_guest: isGuest, scheme_user: !isGuest, ...(isGuest ? { scheme_admin: false } : {}) })
    .where('user_id', '=', userId)
    .where('scheme_guest', '<>', isGuest)
    .returningAll('team_members')
    .returning('teams.scheme_id')
    .execute();
}

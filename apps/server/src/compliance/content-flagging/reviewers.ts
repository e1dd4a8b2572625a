import { sql } from 'kysely';
import type { Config } from '../../core/config/index.ts';
import type { Db } from '../../core/db/index.ts';
import type { UserRow } from '../../identity/users/index.ts';

const MOST_FOUND = 100;

/**
 * The ids of those who decide about the posts of a team: the reviewers of all teams or the team's own, and the administrators that
 * the settings add. '' stands for direct and group messages, which belong to no team.
 */
const ids = ({ ContentFlaggingSettings: { ReviewerSettings: settings } }: Config, teamId: string) => sql`
  select user_id as id from content_flagging_common_reviewers where ${settings.CommonReviewers}
  union
  select r.user_id from content_flagging_team_reviewers r join content_flagging_team_settings s using (team_id)
  where not ${settings.CommonReviewers} and r.team_id = ${teamId} and s.enabled
  union
  select id from users where ${settings.SystemAdminsAsReviewers} and 'system_admin' = any(string_to_array(roles, ' '))
  union
  select user_id from team_members
  where ${settings.TeamAdminsAsReviewers} and team_id = ${teamId} and delete_at = 0
    and (scheme_admin or 'team_admin' = any(string_to_array(roles, ' ')))`;

/** Whether the user decides about the posts of the team. */
export async function isReviewer(db: Db, config: Config, teamId: string, userId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (
      select from (${ids(config, teamId)}) reviewers join users using (id) where id = ${userId} and delete_at = 0
    ) as is`.execute(db);
  return rows[0]?.is ?? false;
}

/** All who decide about the posts of the team. */
export async function reviewerIds(db: Db, config: Config, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (${ids(config, teamId)}) reviewers join users using (id) where delete_at = 0`.execute(db);
  return rows.map(({ id }) => id);
}

/** Those of them one of whose names begins with the term, by username. */
export async function findReviewers(db: Db, config: Config, teamId: string, term: string): Promise<UserRow[]> {
  const start = `${term.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<UserRow>`
    select users.* from (${ids(config, teamId)}) reviewers join users using (id)
    where delete_at = 0 and (
      username like ${start} or lower(nickname) like ${start} or lower(first_name) like ${start}
      or lower(last_name) like ${start} or lower(first_name || ' ' || last_name) like ${start}
    )
    order by username limit ${MOST_FOUND}`.execute(db);
  return rows;
}

/** Whether somebody is there to whom posts of the team can be flagged. */
export async function isReviewed(db: Db, config: Config, teamId: string): Promise<boolean> {
  const { CommonReviewers: isCommon } = config.ContentFlaggingSettings.ReviewerSettings;
  if (isCommon) return true;
  const team = await db
    .selectFrom('content_flagging_team_settings')
    .select('enabled')
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return team?.enabled ?? false;
}

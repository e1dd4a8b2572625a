import type { TeamReviewers } from '@parley/contract/compliance/content-flagging.ts';
import { sql } from 'kysely';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { write } from '../../core/db/write.ts';

/** Who is named as a reviewer: of all teams, and of single teams by their ids. */
export interface Reviewers {
  readonly commonIds: string[];
  readonly teams: Record<string, TeamReviewers>;
}

export async function readReviewers(db: Db): Promise<Reviewers> {
  const common = await db
    .selectFrom('content_flagging_common_reviewers')
    .select('user_id')
    .orderBy('user_id')
    .execute();
  const settings = await db.selectFrom('content_flagging_team_settings').selectAll().orderBy('team_id').execute();
  const people = await db.selectFrom('content_flagging_team_reviewers').selectAll().orderBy('user_id').execute();
  const byTeam = Map.groupBy(people, ({ team_id }) => team_id);
  const teams = settings.map(({ team_id, enabled }) => {
    const ids = (byTeam.get(team_id) ?? []).map(({ user_id }) => user_id);
    return [team_id, { Enabled: enabled, ReviewerIds: ids }] as const;
  });
  return { commonIds: common.map(({ user_id }) => user_id), teams: Object.fromEntries(teams) };
}

/** Whether one of these people or teams is not there. */
export async function isAnybodyMissing(db: Db, { commonIds, teams }: Reviewers): Promise<boolean> {
  const people = [...new Set([commonIds, ...Object.values(teams).map(({ ReviewerIds: ids }) => ids)].flat())];
  const teamIds = Object.keys(teams);
  const { rows } = await sql<{ people: number; teams: number }>`
    select (select count(*) from users where id = any(${people})) as people,
      (select count(*) from teams where id = any(${teamIds})) as teams`.execute(db);
  return rows[0]?.people !== people.length || rows[0].teams !== teamIds.length;
}

/** These people and nobody else are reviewers from now on. */
export async function replaceReviewers(core: Core, { commonIds, teams }: Reviewers): Promise<void> {
  const settings = Object.entries(teams).map(([team_id, team]) => ({ team_id, enabled: team.Enabled }));
  const people = Object.entries(teams).flatMap(([team_id, team]) =>
    team.ReviewerIds.map((user_id) => ({ team_id, user_id })),
  );
  await write(core, async ({ db }) => {
    // Two who save at once follow one another.
    await sql`lock table content_flagging_common_reviewers in share row exclusive mode`.execute(db);
    await db.deleteFrom('content_flagging_common_reviewers').execute();
    await db.deleteFrom('content_flagging_team_settings').execute();
    const common = commonIds.map((user_id) => ({ user_id }));
    if (common.length) await db.insertInto('content_flagging_common_reviewers').values(common).execute();
    if (settings.length) await db.insertInto('content_flagging_team_settings').values(settings).execute();
    if (people.length) await db.insertInto('content_flagging_team_reviewers').values(people).execute();
  });
}

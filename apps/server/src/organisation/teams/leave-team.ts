import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { requireUser } from '../../identity/users/index.ts';
import { leftTeam } from './events.ts';
import { tellTeamLifecycle } from './lifecycle.ts';
import { requireTeam } from './membership.ts';
import { requireInTeam } from './policy.ts';
import { endMember, findMember } from './store.ts';

/** DELETE /teams/{team_id}/members/{user_id}: oneself, or others with the right to remove. Who has left stays out. */
export async function removeMember(core: Core, actor: Actor, teamId: string, userId: string): Promise<void> {
  if (actor.userId !== userId) await requireInTeam(core, actor, teamId, 'remove_user_from_team');
  const team = await requireTeam(core, teamId);
  await requireUser(core.db, userId);
  if (!(await findMember(core.db, teamId, userId))) {
    throw new AppError('api.team.remove_user_from_team.missing.app_error', 400, 'This user was never in the team.');
  }
  await write(core, async (write) => {
    if (!(await endMember(write.db, teamId, userId, Date.now()))) return;
    await tellTeamLifecycle(core, 'left', write, { team, userId, actorId: actor.userId });
    for (const event of leftTeam(teamId, userId)) write.publish(event);
    write.afterCommit(() => {
      core.events.signal('team_member_changed', { teamId, userId });
      core.events.signal('membership', { userId, teamId, joined: false });
    });
  });
}

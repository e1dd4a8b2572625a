import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { teamChanged } from './events.ts';
import { forgetIcon } from './icon.ts';
import { tellTeamLifecycle } from './lifecycle.ts';
import type { TeamRow } from './store.ts';

/** Deletes a team with its members, its channels and all that was said there. Its address is free again. */
export async function deleteForGood(core: Core, team: TeamRow): Promise<void> {
  await write(core, async (write) => {
    await tellTeamLifecycle(core, 'deleted', write, { team });
    const members = await write.db
      .deleteFrom('team_members')
      .where('team_id', '=', team.id)
      .returning('user_id')
      .execute();
    await write.db.deleteFrom('teams').where('id', '=', team.id).execute();
    write.publish(teamChanged('delete_team', { ...team, delete_at: Date.now() }));
    write.afterCommit(() => {
      core.events.signal('team_changed', { teamId: team.id });
      for (const { user_id: userId } of members) {
        core.events.signal('team_member_changed', { teamId: team.id, userId });
        core.events.signal('membership', { userId, teamId: team.id, joined: false });
      }
      forgetIcon(core, team.id);
    });
  });
}

import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { teamChanged } from './events.ts';
import { noSuchTeam } from './membership.ts';
import { type TeamRow, updateTeam } from './store.ts';
import { checkTeamFields } from './team-fields.ts';

export type TeamChange = Parameters<typeof updateTeam>[2];

/** Keeps the change if the team is a proper one with it, and tells its members. */
export async function saveTeam(
  core: Core,
  team: TeamRow,
  change: TeamChange,
  event: Parameters<typeof teamChanged>[0] = 'update_team',
): Promise<TeamRow> {
  checkTeamFields({ ...team, ...change } as TeamRow);
  return write(core, async (write) => {
    const changed = await updateTeam(write.db, team.id, { ...change, update_at: Date.now() });
    if (!changed) throw noSuchTeam();
    write.afterCommit(() => core.events.signal('team_changed', { teamId: team.id }));
    write.publish(teamChanged(event, changed));
    return changed;
  });
}

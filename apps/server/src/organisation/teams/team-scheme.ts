import type { Page } from '@parley/contract/core/paging.ts';
import type { Team } from '@parley/contract/organisation/teams.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { joinSchemeLifecycle, placesOfScheme, requireScheme, takeScheme, teamRoles } from '../schemes/index.ts';
import { memberRolesChanged, teamChanged } from './events.ts';
import { noSuchTeam, requireTeam } from './membership.ts';
import { seenBy } from './read-team.ts';
import { membersOfTeam, updateTeam } from './store.ts';

const PERMISSIONS_PAGE = 'sysconsole_write_user_management_permissions';

/**
 * PUT /teams/{team_id}/scheme: its roles count in the team and its channels from now on; '' brings back the built-in ones.
 * Everybody in the team is told, and each member of the own roles.
 */
export async function setTeamScheme(
  core: Core,
  actor: Actor,
  teamId: string,
  schemeId: string | undefined,
): Promise<void> {
  if (schemeId === undefined || (schemeId !== '' && !isId(schemeId))) throw invalidBody('scheme_id');
  if (!holds(actor, PERMISSIONS_PAGE)) throw forbidden(PERMISSIONS_PAGE);
  if (schemeId) {
    const wrongScope = 'api.team.update_team_scheme.scheme_scope.error';
    await requireScheme(core, schemeId, 'team', wrongScope, { inUse: true });
  }
  await requireTeam(core, teamId);
  await write(core, async (write) => {
    const team = await updateTeam(write.db, teamId, { scheme_id: schemeId, update_at: Date.now() });
    if (!team) throw noSuchTeam();
    write.afterCommit(() => core.events.signal('team_changed', { teamId }));
    const roles = teamRoles(core, schemeId);
    for (const member of await membersOfTeam(write.db, teamId)) write.publish(memberRolesChanged(member, roles));
    write.publish(teamChanged('update_team_scheme', team));
  });
}

/** GET /schemes/{scheme_id}/teams: one page, by display name. */
export async function teamsWithScheme(core: Core, actor: Actor, schemeId: string, page: Page): Promise<Team[]> {
  await requireScheme(core, schemeId, 'team', 'api.scheme.get_teams_for_scheme.scope.error');
  const teams = await placesOfScheme(core.db, 'teams', schemeId, page);
  return Promise.all(teams.map((team) => seenBy(core, actor, team)));
}

/** Teams are without a scheme when theirs is deleted. */
export function followSchemes(core: Core): void {
  joinSchemeLifecycle(core, {
    async deleted(write, { scheme }) {
      for (const teamId of await takeScheme(write.db, 'teams', scheme.id))
        write.afterCommit(() => core.events.signal('team_changed', { teamId }));
    },
  });
}

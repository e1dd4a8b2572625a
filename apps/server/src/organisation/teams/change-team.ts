import type { PatchTeam, Team, TeamBody } from '@parley/contract/organisation/teams.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody, notBuilt } from '../../core/http/index.ts';
import { newToken } from '../../core/ids.ts';
import { teamChanged } from './events.ts';
import { noSuchTeam, requireTeam } from './membership.ts';
import { requireInTeam } from './policy.ts';
import { seenBy } from './read-team.ts';
import { type TeamRow, updateTeam as updateRow } from './store.ts';
import { checkTeamFields } from './team-fields.ts';

type Change = Parameters<typeof updateRow>[2];

/** PUT /teams/{team_id}/patch: what is left out stays; name, type and address cannot be changed here. */
export async function patchTeam(core: Core, actor: Actor, id: string, patch: PatchTeam): Promise<Team> {
  const team = await manageable(core, actor, id);
  const change: Change = {
    display_name: patch.display_name ?? team.display_name,
    description: patch.description ?? team.description,
    company_name: patch.company_name ?? team.company_name,
    allowed_domains: patch.allowed_domains ?? team.allowed_domains,
    allow_open_invite: patch.allow_open_invite ?? team.allow_open_invite,
    group_constrained: patch.group_constrained ?? team.group_constrained,
  };
  return seenBy(core, actor, await save(core, team, change));
}

/** PUT /teams/{team_id}: the whole team; what is left out is emptied. */
export async function updateTeam(core: Core, actor: Actor, id: string, body: TeamBody): Promise<Team> {
  if (body.id !== id) throw invalidBody('id');
  const team = await manageable(core, actor, id);
  const change: Change = {
    display_name: body.display_name ?? '',
    description: body.description ?? '',
    company_name: body.company_name ?? '',
    allowed_domains: body.allowed_domains ?? '',
    allow_open_invite: body.allow_open_invite ?? false,
  };
  return seenBy(core, actor, await save(core, team, change));
}

/** PUT /teams/{team_id}/privacy: `O` opens the team to all, `I` closes it and makes its invitation code worthless. */
export async function setPrivacy(core: Core, actor: Actor, id: string, privacy: string | undefined): Promise<Team> {
  if (privacy !== 'O' && privacy !== 'I') throw invalidBody('privacy');
  const team = await manageable(core, actor, id);
  const isOpen = privacy === 'O';
  const change = { type: privacy, allow_open_invite: isOpen, ...(isOpen ? {} : { invite_id: newToken() }) };
  return seenBy(core, actor, await save(core, team, change));
}

/** POST /teams/{team_id}/regenerate_invite_id */
export async function renewInvitation(core: Core, actor: Actor, id: string): Promise<Team> {
  const team = await manageable(core, actor, id);
  return seenBy(core, actor, await save(core, team, { invite_id: newToken() }));
}

/** DELETE /teams/{team_id}: archives it. Deleting for good is not built. */
export async function archiveTeam(core: Core, actor: Actor, id: string, options: { forGood: boolean }): Promise<void> {
  const team = await manageable(core, actor, id);
  if (options.forGood) {
    const { EnableAPITeamDeletion: enabled } = core.config.current.ServiceSettings;
    if (enabled && holds(actor, 'manage_system')) throw notBuilt();
    throw new AppError(
      'api.user.delete_team.not_enabled.app_error',
      401,
      'Teams cannot be deleted for good on this server.',
    );
  }
  await save(core, team, { delete_at: Date.now() }, 'delete_team');
}

/** POST /teams/{team_id}/restore */
export async function restoreTeam(core: Core, actor: Actor, id: string): Promise<Team> {
  const team = await manageable(core, actor, id);
  return seenBy(core, actor, await save(core, team, { delete_at: 0 }, 'restore_team'));
}

async function manageable(core: Core, actor: Actor, id: string): Promise<TeamRow> {
  const team = await requireTeam(core, id);
  await requireInTeam(core, actor, id, 'manage_team');
  return team;
}

async function save(
  core: Core,
  team: TeamRow,
  change: Change,
  event: Parameters<typeof teamChanged>[0] = 'update_team',
): Promise<TeamRow> {
  checkTeamFields({ ...team, ...change } as TeamRow);
  return write(core, async (write) => {
    const changed = await updateRow(write.db, team.id, { ...change, update_at: Date.now() });
    if (!changed) throw noSuchTeam();
    write.afterCommit(() => core.events.signal('team_changed', { teamId: team.id }));
    write.publish(teamChanged(event, changed));
    return changed;
  });
}

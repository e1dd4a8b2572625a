import type { PatchTeam, Team, TeamBody } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { newToken } from '../../core/ids/index.ts';
import { deleteForGood } from './delete-for-good.ts';
import { requireTeam } from './membership.ts';
import { requireInTeam } from './policy.ts';
import { seenBy } from './read-team.ts';
import { saveTeam, type TeamChange } from './save-team.ts';
import type { TeamRow } from './store.ts';

/** PUT /teams/{team_id}/patch: what is left out stays; name, type and address cannot be changed here. */
export async function patchTeam(core: Core, actor: Actor, id: string, patch: PatchTeam): Promise<Team> {
  const team = await manageable(core, actor, id);
  if (patch.allow_open_invite != null) await requireInviter(core, actor, id);
  const change: TeamChange = {
    display_name: patch.display_name ?? team.display_name,
    description: patch.description ?? team.description,
    company_name: patch.company_name ?? team.company_name,
    allowed_domains: patch.allowed_domains ?? team.allowed_domains,
    allow_open_invite: patch.allow_open_invite ?? team.allow_open_invite,
    group_constrained: patch.group_constrained ?? team.group_constrained,
  };
  return seenBy(core, actor, await saveTeam(core, team, change));
}

/** PUT /teams/{team_id}: the whole team; what is left out is emptied. */
export async function updateTeam(core: Core, actor: Actor, id: string, body: TeamBody): Promise<Team> {
  if (body.id !== id) throw invalidBody('id');
  const team = await manageable(core, actor, id);
  if ((body.allow_open_invite ?? false) !== team.allow_open_invite) await requireInviter(core, actor, id);
  const change: TeamChange = {
    display_name: body.display_name ?? '',
    description: body.description ?? '',
    company_name: body.company_name ?? '',
    allowed_domains: body.allowed_domains ?? '',
    allow_open_invite: body.allow_open_invite ?? false,
  };
  return seenBy(core, actor, await saveTeam(core, team, change));
}

/** PUT /teams/{team_id}/privacy: `O` opens the team to all, `I` closes it and makes its invitation code worthless. */
export async function setPrivacy(core: Core, actor: Actor, id: string, privacy: string | undefined): Promise<Team> {
  if (privacy !== 'O' && privacy !== 'I') throw invalidBody('privacy');
  const team = await manageable(core, actor, id);
  await requireInviter(core, actor, id);
  const isOpen = privacy === 'O';
  const change = { type: privacy, allow_open_invite: isOpen, ...(isOpen ? {} : { invite_id: newToken() }) };
  return seenBy(core, actor, await saveTeam(core, team, change));
}

/** POST /teams/{team_id}/regenerate_invite_id */
export async function renewInvitation(core: Core, actor: Actor, id: string): Promise<Team> {
  const team = await manageable(core, actor, id);
  await requireInviter(core, actor, id);
  return seenBy(core, actor, await saveTeam(core, team, { invite_id: newToken() }));
}

/** DELETE /teams/{team_id}: archives it. Where the settings allow it, `forGood` deletes it with all that was said in it. */
export async function archiveTeam(core: Core, actor: Actor, id: string, options: { forGood: boolean }): Promise<void> {
  const team = await manageable(core, actor, id);
  if (!options.forGood) {
    await saveTeam(core, team, { delete_at: Date.now() }, 'delete_team');
    return;
  }
  if (!core.config.current.ServiceSettings.EnableAPITeamDeletion) {
    throw new AppError(
      'api.user.delete_team.not_enabled.app_error',
      401,
      'Teams cannot be deleted for good on this server.',
    );
  }
  await deleteForGood(core, team);
}

/** POST /teams/{team_id}/restore */
export async function restoreTeam(core: Core, actor: Actor, id: string): Promise<Team> {
  const team = await manageable(core, actor, id);
  return seenBy(core, actor, await saveTeam(core, team, { delete_at: 0 }, 'restore_team'));
}

async function manageable(core: Core, actor: Actor, id: string): Promise<TeamRow> {
  const team = await requireTeam(core, id);
  await requireInTeam(core, actor, id, 'manage_team');
  return team;
}

/** Who decides how others get in must be able to invite them. */
const requireInviter = (core: Core, actor: Actor, teamId: string): Promise<void> =>
  requireInTeam(core, actor, teamId, 'invite_user');

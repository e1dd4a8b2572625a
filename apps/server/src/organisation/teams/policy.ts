import { type Actor, holds, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { forbidden } from '../../core/http/index.ts';
import { mayInTeam } from './membership.ts';
import type { TeamRow } from './store.ts';

/** Members see their team; open teams are seen by all who may list them. */
export async function mayReadTeam(core: Core, actor: Actor, team: TeamRow): Promise<boolean> {
  if (team.allow_open_invite && holds(actor, 'list_public_teams')) return true;
  return mayInTeam(core, actor, team.id, 'view_team');
}

/** Throws 403 unless the actor may do this in the team. */
export async function requireInTeam(
  core: Core,
  actor: Actor,
  teamId: string,
  permission: Parameters<typeof mayInTeam>[3],
): Promise<void> {
  if (!(await mayInTeam(core, actor, teamId, permission))) throw forbidden(permission);
}

/** Whose teams one may ask for: one's own, or everybody's with the right to look after users. */
export function requireOwnOrOthers(actor: Actor, userId: string): void {
  if (actor.userId !== userId && !isSystemAdmin(actor) && !holds(actor, 'sysconsole_read_user_management_users')) {
    throw forbidden('edit_other_users');
  }
}

/** What of a team this reader may see. */
export async function visibleParts(
  core: Core,
  actor: Actor,
  teamId: string,
): Promise<{ manage: boolean; invite: boolean }> {
  const [manage, invite] = await Promise.all([
    mayInTeam(core, actor, teamId, 'manage_team'),
    mayInTeam(core, actor, teamId, 'invite_user'),
  ]);
  return { manage, invite };
}

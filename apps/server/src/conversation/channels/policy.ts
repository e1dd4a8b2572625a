import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { forbidden } from '../../core/http/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';

/** Throws 403 unless the actor may do this in the team. */
export async function requireInTeam(
  core: Core,
  actor: Actor,
  teamId: string,
  permission: Parameters<typeof mayInTeam>[3],
): Promise<void> {
  if (!(await mayInTeam(core, actor, teamId, permission))) throw forbidden(permission);
}

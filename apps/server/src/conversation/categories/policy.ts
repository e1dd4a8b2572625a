import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { forbidden, invalidUrl } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import { type Owner, ownerOf } from './sidebar.ts';
import { findCategory } from './store.ts';

/** One's own sidebar in a team that one is in, or that of others with the right to edit users. */
export async function requireOwner(core: Core, actor: Actor, owner: Owner): Promise<void> {
  requireOwn(actor, owner.userId);
  if (!(await mayInTeam(core, actor, owner.teamId, 'view_team'))) throw forbidden('view_team');
}

/**
 * The sidebar that a category belongs to. It must be the one that was asked for; only administrators reach those of others. What
 * does not exist is refused like what belongs to others.
 */
export async function requireCategory(core: Core, actor: Actor, asked: Owner, id: string): Promise<Owner> {
  if (!isId(id) && !ownerOf(id)) throw invalidUrl('category_id');
  await requireOwner(core, actor, asked);
  const owner = await findOwner(core.db, id);
  const isAsked = owner?.userId === asked.userId && owner.teamId === asked.teamId;
  if (!owner || !(isAsked || isSystemAdmin(actor))) throw forbidden('edit_other_users');
  return owner;
}

/** Whose category this is; the built-in ones need no row. */
async function findOwner(db: Db, id: string): Promise<Owner | null> {
  const builtIn = ownerOf(id);
  if (builtIn) return builtIn;
  const row = await findCategory(db, id);
  return row ? { userId: row.user_id, teamId: row.team_id } : null;
}

import { isTrue } from '@parley/contract/core/paging.ts';
import type { UsersStats } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type RoleNames, rolesFilter } from './roles-filter.ts';
import { countPeople } from './store.ts';
import { viewerFor } from './visibility.ts';

export interface StatsQuery extends RoleNames {
  readonly in_team?: string;
  readonly in_channel?: string;
  readonly include_deleted?: string;
  readonly include_bots?: string;
}

/** GET /users/stats: how many active people there are, as far as the actor may see them. */
export async function totalStats(core: Core, actor: Actor): Promise<UsersStats> {
  const seenBy = await viewerFor(core, actor);
  return { total_users_count: await countPeople(core.db, { active: true, bots: false, seenBy }) };
}

/** GET /users/stats/filtered */
export async function filteredStats(core: Core, query: StatsQuery): Promise<UsersStats> {
  const count = await countPeople(core.db, {
    inTeam: query.in_team,
    inChannel: query.in_channel,
    active: isTrue(query.include_deleted) ? undefined : true,
    bots: isTrue(query.include_bots),
    ...rolesFilter(core, query),
  });
  return { total_users_count: count };
}

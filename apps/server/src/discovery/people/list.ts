import { isTrue, pageOf } from '@parley/contract/core/paging.ts';
import type { ListUsersQuery, User } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidUrl, notBuilt } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { flushStatuses } from '../../identity/statuses/index.ts';
import type { PeopleFilter } from './filter.ts';
import { requireMayLookInto } from './policy.ts';
import { roleFilter, rolesFilter } from './roles-filter.ts';
import { listPeople, type Sort } from './store.ts';
import { viewerFor } from './visibility.ts';
import { present } from './wire.ts';

/** GET /users: all, or those in and outside places, by username unless sorted otherwise. */
export async function listUsers(core: Core, actor: Actor, query: ListUsersQuery): Promise<User[]> {
  const sort = sortOf(query);
  checkPlaces(query);
  if (query.in_group || query.not_in_group) throw notBuilt();
  const filter: PeopleFilter = {
    inTeam: query.in_team,
    notInTeam: query.not_in_team,
    inChannel: query.in_channel,
    notInChannel: query.not_in_channel,
    withoutTeam: isTrue(query.without_team),
    active: activity(query),
    ...roleFilter(core, query.role),
    ...rolesFilter(core, query),
  };
  await requireMayLookInto(core, actor, filter);
  // Whoever may read a channel sees all its members.
  const seenBy = filter.inChannel ? undefined : await viewerFor(core, actor);
  if (sort === 'status' || sort === 'last_activity_at') await flushStatuses(core);
  const { offset, perPage } = pageOf(query);
  const people = await listPeople(core.db, { ...filter, seenBy }, { offset, limit: perPage, sort });
  return people.map((person) => present(core, actor, person));
}

/** Each order makes sense in some places only. */
function sortOf({ sort = '', in_team: team, in_channel: channel }: ListUsersQuery): Sort {
  const fits: Record<Sort, boolean> = {
    '': true,
    create_at: Boolean(team),
    last_activity_at: Boolean(team && !channel),
    status: Boolean(channel),
    admin: Boolean(channel),
  };
  if (!Object.hasOwn(fits, sort) || !fits[sort as Sort]) throw invalidUrl('sort');
  return sort as Sort;
}

function checkPlaces(query: ListUsersQuery): void {
  for (const name of ['in_team', 'not_in_team', 'in_channel', 'not_in_channel'] as const) {
    const id = query[name];
    if (id && !isId(id)) throw invalidUrl(name);
  }
  if (query.not_in_channel && !query.in_team) throw invalidUrl('team_id');
}

function activity({ active, inactive }: ListUsersQuery): boolean | undefined {
  if (isTrue(active) && isTrue(inactive)) {
    throw new AppError('api.user.get_users.validation.app_error', 400, 'Ask for active or for inactive accounts.');
  }
  return isTrue(active) ? true : isTrue(inactive) ? false : undefined;
}

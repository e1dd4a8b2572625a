import type { SearchUsers, User } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { invalidBody, notBuilt } from '../../core/http/index.ts';
import type { PeopleFilter } from './filter.ts';
import { nameFields, wordsFilter } from './names.ts';
import { requireMayLookInto } from './policy.ts';
import { roleFilter, rolesFilter } from './roles-filter.ts';
import { listPeople } from './store.ts';
import { viewerFor } from './visibility.ts';
import { present } from './wire.ts';

const USUAL_LIMIT = 100;
const MOST = 1000;

/** POST /users/search: those whose names begin with the words of the term, by username. */
export async function searchUsers(core: Core, actor: Actor, body: SearchUsers): Promise<User[]> {
  const { term = '', limit = USUAL_LIMIT } = body;
  if (!term) throw invalidBody('term');
  if (body.not_in_channel_id && !body.team_id) throw invalidBody('team_id');
  if (limit < 0 || limit > MOST) throw invalidBody('limit');
  if (body.in_group_id || body.not_in_group_id) throw notBuilt();
  const filter: PeopleFilter = {
    inTeam: body.team_id,
    notInTeam: body.not_in_team_id,
    inChannel: body.in_channel_id,
    notInChannel: body.not_in_channel_id,
    withoutTeam: body.without_team ?? false,
    active: body.allow_inactive ? undefined : true,
    ...roleFilter(core, body.role),
    ...rolesFilter(core, body),
    ...wordsFilter(term, nameFields(actor, core.config.current, { addresses: true })),
  };
  await requireMayLookInto(core, actor, filter);
  const seenBy = await viewerFor(core, actor);
  const people = await listPeople(core.db, { ...filter, seenBy }, { offset: 0, limit: limit || USUAL_LIMIT });
  return people.map((person) => present(core, actor, person));
}

import { intOf } from '@parley/contract/core/paging.ts';
import type { User, UserAutocomplete } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import type { PeopleFilter } from './filter.ts';
import { nameFields, wordsFilter } from './names.ts';
import { requireMayLookInto } from './policy.ts';
import { listPeople } from './store.ts';
import { viewerFor } from './visibility.ts';
import { present } from './wire.ts';

const USUAL_LIMIT = 100;
const MOST = 1000;

export interface AutocompleteQuery {
  readonly in_team?: string;
  readonly in_channel?: string;
  readonly name?: string;
  readonly limit?: string;
}

/**
 * GET /users/autocomplete: active people whose names begin so; addresses are not looked at. With a channel, those in it and apart
 * from them those of the team outside it.
 */
export async function autocompleteUsers(core: Core, actor: Actor, query: AutocompleteQuery): Promise<UserAutocomplete> {
  const { in_team: inTeam, in_channel: inChannel } = query;
  if (inChannel && !inTeam) {
    throw new AppError('api.user.autocomplete_users.missing_team_id.app_error', 400, 'Name the team of the channel.');
  }
  await requireMayLookInto(core, actor, { inTeam, inChannel });
  const limit = Math.min(intOf(query.limit, USUAL_LIMIT) || USUAL_LIMIT, MOST);
  const named = wordsFilter(query.name ?? '', nameFields(actor, core.config.current, { addresses: false }));
  const seenBy = await viewerFor(core, actor);
  const find = async (filter: PeopleFilter): Promise<User[]> => {
    const people = await listPeople(core.db, { active: true, seenBy, ...named, ...filter }, { offset: 0, limit });
    return people.map((person) => present(core, actor, person));
  };
  if (!inChannel) return { users: await find({ inTeam }) };
  const [users, outside] = await Promise.all([find({ inChannel }), find({ inTeam, notInChannel: inChannel })]);
  return { users, out_of_channel: outside };
}

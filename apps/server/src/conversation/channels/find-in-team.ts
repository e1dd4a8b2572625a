import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { mayInTeam, requireInTeam, teamMembership } from '../../organisation/teams/index.ts';
import { searchDirects, searchTeamChannels } from './search.ts';
import { toWire } from './wire.ts';

const AUTOCOMPLETE_LIMIT = 50;

/** POST /teams/{team_id}/channels/search: the public channels; guests find only those they are in. */
export async function searchChannels(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  const all = await mayInTeam(core, actor, teamId, 'list_team_channels');
  if (!all && !(await teamMembership(core, teamId, actor.userId))) {
    throw new AppError('app.team.get_member.missing.app_error', 404, 'You are not in this team.');
  }
  const search = { term, userId: actor.userId, withPublic: all, withPrivate: false, limit: AUTOCOMPLETE_LIMIT };
  return (await searchTeamChannels(core.db, teamId, search)).map(toWire);
}

/** GET /teams/{team_id}/channels/autocomplete: for links to channels. */
export async function autocomplete(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  await requireInTeam(core, actor, teamId, 'list_team_channels');
  const search = { term, userId: actor.userId, withPublic: true, withPrivate: true, limit: AUTOCOMPLETE_LIMIT };
  return (await searchTeamChannels(core.db, teamId, search)).map(toWire);
}

/**
 * GET /teams/{team_id}/channels/search_autocomplete: where one may search; direct channels by the name of the other and group
 * messages by the names of their people too.
 */
export async function searchAutocomplete(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  const search = { term, userId: actor.userId, withPublic: false, withPrivate: true, limit: AUTOCOMPLETE_LIMIT };
  const channels = (await searchTeamChannels(core.db, teamId, search)).map(toWire);
  const directs = await searchDirects(core.db, actor.userId, term, AUTOCOMPLETE_LIMIT);
  return [...channels, ...directs.map(toWire)];
}

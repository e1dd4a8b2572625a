import { Channel, ChannelStats, Channels, UserChannelsQuery } from '@parley/contract/conversation/channels.ts';
import { ChannelPath, Id, TeamPath, UserPath, UserTeamPath } from '@parley/contract/core/ids.ts';
import { isTrue, PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { MapOf, OptionalString, Strings } from '@parley/contract/core/schema.ts';
import { ReviewerPass } from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidUrl } from '../../core/http/index.ts';
import * as inTeam from './find-in-team.ts';
import * as read from './read-channel.ts';

const config = { access: loggedIn };
const list = { 200: Channels };
const Name = Type.String({ pattern: '^[A-Za-z0-9_-]+$' });
const ByName = Type.Object({ team_id: Id, channel_name: Name });
const ByNames = Type.Object({ team_name: Name, channel_name: Name });
const WithArchived = Type.Object({ include_deleted: OptionalString });

/** A time in a query: 0 if it is left out. */
function timeOf(text = '0'): number {
  if (!/^\d{1,15}$/.test(text)) throw invalidUrl('last_delete_at');
  return Number(text);
}

/** Reading and finding channels. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/channels/:channel_id',
    { config, schema: { params: ChannelPath, querystring: ReviewerPass, response: { 200: Channel } } },
    async (request) => read.channelById(core, actorOf(request), request.params.channel_id, request.query),
  );

  http.get(
    '/api/v4/teams/:team_id/channels/name/:channel_name',
    { config, schema: { params: ByName, querystring: WithArchived, response: { 200: Channel } } },
    async ({ actor, params, query }) =>
      read.channelByName(core, actorOf({ actor }), params.team_id, params.channel_name, isTrue(query.include_deleted)),
  );

  http.get(
    '/api/v4/teams/name/:team_name/channels/name/:channel_name',
    { config, schema: { params: ByNames, querystring: WithArchived, response: { 200: Channel } } },
    async ({ actor, params, query }) =>
      read.channelByNames(
        core,
        actorOf({ actor }),
        params.team_name,
        params.channel_name,
        isTrue(query.include_deleted),
      ),
  );

  for (const [path, find] of [
    ['', read.publicChannels],
    ['/private', read.privateChannels],
    ['/deleted', read.archivedChannels],
  ] as const) {
    http.get(
      `/api/v4/teams/:team_id/channels${path}`,
      { config, schema: { params: TeamPath, querystring: PageQuery, response: list } },
      async (request) => {
        const { team_id: teamId } = request.params as { team_id: string };
        return find(core, actorOf(request), teamId, pageOf(request.query as PageQuery));
      },
    );
  }

  http.post(
    '/api/v4/teams/:team_id/channels/ids',
    { config, schema: { params: TeamPath, body: Strings, response: list } },
    async (request) => read.publicChannelsByIds(core, actorOf(request), request.params.team_id, request.body),
  );

  http.get(
    '/api/v4/users/:user_id/teams/:team_id/channels',
    { config, schema: { params: UserTeamPath, querystring: UserChannelsQuery, response: list } },
    async (request) =>
      read.channelsOfUser(core, actorOf(request), request.params.user_id, {
        teamId: request.params.team_id,
        withArchived: isTrue(request.query.include_deleted),
        archivedSince: timeOf(request.query.last_delete_at),
      }),
  );

  http.get(
    '/api/v4/users/:user_id/channels',
    { config, schema: { params: UserPath, querystring: UserChannelsQuery, response: list } },
    async (request) =>
      read.channelsOfUser(core, actorOf(request), request.params.user_id, {
        withArchived: isTrue(request.query.include_deleted),
        archivedSince: timeOf(request.query.last_delete_at),
      }),
  );

  http.get(
    '/api/v4/channels/:channel_id/stats',
    {
      config,
      schema: {
        params: ChannelPath,
        querystring: Type.Object({ exclude_files_count: OptionalString }),
        response: { 200: ChannelStats },
      },
    },
    async (request) =>
      read.channelStats(core, actorOf(request), request.params.channel_id, isTrue(request.query.exclude_files_count)),
  );

  http.post(
    '/api/v4/channels/stats/member_count',
    { config, schema: { body: Strings, response: { 200: MapOf(Type.Integer()) } } },
    async (request) => read.memberCounts(core, actorOf(request), request.body),
  );

  http.get(
    '/api/v4/channels/:channel_id/member_counts_by_group',
    { config, schema: { params: ChannelPath, response: { 200: Type.Array(Type.Object({})) } } },
    async (request) => read.memberCountsByGroup(core, actorOf(request), request.params.channel_id),
  );

  http.get(
    '/api/v4/channels/:channel_id/access_control/attributes',
    { config, schema: { params: ChannelPath } },
    async (request) => read.accessAttributes(core, actorOf(request), request.params.channel_id),
  );

  http.get(
    '/api/v4/channels/:channel_id/timezones',
    { config, schema: { params: ChannelPath, response: { 200: Strings } } },
    async (request) => read.timezones(core, actorOf(request), request.params.channel_id),
  );

  http.post(
    '/api/v4/teams/:team_id/channels/search',
    { config, schema: { params: TeamPath, body: Type.Object({ term: OptionalString }), response: list } },
    async (request) => inTeam.searchChannels(core, actorOf(request), request.params.team_id, request.body.term ?? ''),
  );

  for (const [path, complete] of [
    ['autocomplete', inTeam.autocomplete],
    ['search_autocomplete', inTeam.searchAutocomplete],
  ] as const) {
    http.get(
      `/api/v4/teams/:team_id/channels/${path}`,
      { config, schema: { params: TeamPath, querystring: Type.Object({ name: OptionalString }), response: list } },
      async (request) => {
        const { team_id: teamId } = request.params as { team_id: string };
        return complete(core, actorOf(request), teamId, (request.query as { name?: string }).name ?? '');
      },
    );
  }
}

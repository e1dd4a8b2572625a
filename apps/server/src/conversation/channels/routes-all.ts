import {
  AllChannelsQuery,
  Channels,
  ChannelsWithCount,
  SearchChannels,
} from '@parley/contract/conversation/channels.ts';
import { isTrue, pageOf } from '@parley/contract/core/paging.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody } from '../../core/http/index.ts';
import { listAllChannels, searchAllChannels } from './find-in-all-teams.ts';

const config = { access: loggedIn };
const response = { 200: Type.Union([Channels, ChannelsWithCount]) };

/** Channels of all teams at once. */
export function routesOfAll(core: Core): void {
  const { http } = core;

  http.get('/api/v4/channels', { config, schema: { querystring: AllChannelsQuery, response } }, async (request) =>
    listAllChannels(
      core,
      actorOf(request),
      {
        withArchived: isTrue(request.query.include_deleted),
        withoutDefault: isTrue(request.query.exclude_default_channels),
        withCount: isTrue(request.query.include_total_count),
      },
      pageOf(request.query),
    ),
  );

  http.post(
    '/api/v4/channels/search',
    {
      config,
      schema: { querystring: Type.Object({ system_console: OptionalString }), body: SearchChannels, response },
    },
    async (request) => {
      const { system_console: inConsole = 'true' } = request.query;
      if (!['true', 'false', '1', '0'].includes(inConsole)) throw invalidBody('system_console');
      return searchAllChannels(core, actorOf(request), request.body, isTrue(inConsole));
    },
  );
}

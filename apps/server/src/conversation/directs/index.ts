import { Channel, Channels, DirectMembers } from '@parley/contract/conversation/channels.ts';
import { ChannelPath } from '@parley/contract/core/ids.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import { Teams } from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { commonTeams } from './common-teams.ts';
import { convertGroup } from './convert-group.ts';
import { openDirect, openGroup } from './open-direct.ts';
import { searchGroups } from './search-groups.ts';

const config = { access: loggedIn };
const Conversion = Type.Object({
  channel_id: OptionalString,
  team_id: OptionalString,
  name: OptionalString,
  display_name: OptionalString,
});

/** Direct and group messages. */
export function register(core: Core): void {
  const { http } = core;

  for (const [path, open] of [
    ['direct', openDirect],
    ['group', openGroup],
  ] as const) {
    http.post(
      `/api/v4/channels/${path}`,
      { config, schema: { body: DirectMembers, response: { 201: Channel } } },
      async (request, reply) => reply.status(201).send(await open(core, actorOf(request), request.body)),
    );
  }

  http.post(
    '/api/v4/channels/group/search',
    { config, schema: { body: Type.Object({ term: OptionalString }), response: { 200: Channels } } },
    async (request) => searchGroups(core, actorOf(request), request.body.term ?? ''),
  );

  http.get(
    '/api/v4/channels/:channel_id/common_teams',
    { config, schema: { params: ChannelPath, response: { 200: Teams } } },
    async (request) => commonTeams(core, actorOf(request), request.params.channel_id),
  );

  http.post(
    '/api/v4/channels/:channel_id/convert_to_channel',
    { config, schema: { params: ChannelPath, body: Conversion, response: { 200: Channel } } },
    async (request) => convertGroup(core, actorOf(request), request.params.channel_id, request.body),
  );
}

import { Channels } from '@parley/contract/conversation/channels.ts';
import { Moderations, PatchModerations } from '@parley/contract/conversation/moderation.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { ChannelPath, SchemePath } from '@parley/contract/core/ids.ts';
import { PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { SetScheme } from '@parley/contract/organisation/schemes.ts';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { channelsWithScheme, setChannelScheme } from './channel-scheme.ts';
import { moderate } from './moderate.ts';
import { moderationsOf } from './read-moderations.ts';

const toRead = { access: permitted('sysconsole_read_user_management_channels') };
const toChange = { access: permitted('sysconsole_write_user_management_channels') };
const params = ChannelPath;
const response = { 200: Moderations };

/** What members and guests may do in a channel, and whose roles say so. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/channels/:channel_id/moderations',
    { config: toRead, schema: { params, response } },
    async (request) => moderationsOf(core, request.params.channel_id),
  );

  http.put(
    '/api/v4/channels/:channel_id/moderations/patch',
    {
      config: { ...toChange, badBody: 'api.marshal_error', badBodyStatus: 500 },
      schema: { params, body: PatchModerations, response },
    },
    async (request) => moderate(core, request.params.channel_id, request.body),
  );

  http.put(
    '/api/v4/channels/:channel_id/scheme',
    { config: { access: loggedIn }, schema: { params, body: SetScheme, response: { 200: StatusOk } } },
    async (request) => {
      await setChannelScheme(core, actorOf(request), request.params.channel_id, request.body.scheme_id);
      return { status: 'OK' as const };
    },
  );

  http.get(
    '/api/v4/schemes/:scheme_id/channels',
    { config: toRead, schema: { params: SchemePath, querystring: PageQuery, response: { 200: Channels } } },
    async (request) => channelsWithScheme(core, request.params.scheme_id, pageOf(request.query)),
  );
}

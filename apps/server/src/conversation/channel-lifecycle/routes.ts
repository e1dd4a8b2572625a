import { Channel, ChannelBody, PatchChannel } from '@parley/contract/conversation/channels.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { ChannelPath } from '@parley/contract/core/ids.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { OptionalBoolean, OptionalString } from '@parley/contract/core/schema.ts';
import { UpdatePrivacy } from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { archiveChannel, restoreChannel } from './archive-channel.ts';
import { patchChannel, replaceChannel } from './change-channel.ts';
import { createChannel } from './create-channel.ts';
import { moveChannel } from './move-channel.ts';
import { setPrivacy } from './set-privacy.ts';

const config = { access: loggedIn };
const response = { 200: Channel };
const MoveChannel = Type.Object({ team_id: OptionalString, force: OptionalBoolean });

/** Making, changing and archiving channels. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/channels',
    { config, schema: { body: ChannelBody, response: { 201: Channel } } },
    async (request, reply) => reply.status(201).send(await createChannel(core, actorOf(request), request.body)),
  );

  http.put(
    '/api/v4/channels/:channel_id',
    { config, schema: { params: ChannelPath, body: ChannelBody, response } },
    async (request) => replaceChannel(core, actorOf(request), request.params.channel_id, request.body),
  );

  http.put(
    '/api/v4/channels/:channel_id/patch',
    { config, schema: { params: ChannelPath, body: PatchChannel, response } },
    async (request) => patchChannel(core, actorOf(request), request.params.channel_id, request.body),
  );

  http.put(
    '/api/v4/channels/:channel_id/privacy',
    { config, schema: { params: ChannelPath, body: UpdatePrivacy, response } },
    async (request) => setPrivacy(core, actorOf(request), request.params.channel_id, request.body.privacy),
  );

  http.delete(
    '/api/v4/channels/:channel_id',
    {
      config,
      schema: {
        params: ChannelPath,
        querystring: Type.Object({ permanent: OptionalString }),
        response: { 200: StatusOk },
      },
    },
    async (request) => {
      await archiveChannel(core, actorOf(request), request.params.channel_id, {
        forGood: isTrue(request.query.permanent),
      });
      return { status: 'OK' as const };
    },
  );

  http.post(
    '/api/v4/channels/:channel_id/move',
    { config, schema: { params: ChannelPath, body: MoveChannel, response } },
    async (request) => moveChannel(core, actorOf(request), request.params.channel_id, request.body),
  );

  http.post(
    '/api/v4/channels/:channel_id/restore',
    { config, schema: { params: ChannelPath, response } },
    async (request) => restoreChannel(core, actorOf(request), request.params.channel_id),
  );
}

import { Channel, Channels, DirectMembers } from '@parley/contract/conversation/channels.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { openDirect, openGroup } from './open-direct.ts';
import { searchGroups } from './search-groups.ts';

const config = { access: loggedIn };

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
}

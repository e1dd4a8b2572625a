import { AddChannelMembers, ChannelMember, ChannelMembers } from '@parley/contract/conversation/members.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { ChannelMemberPath, ChannelPath, UserPath, UserTeamPath } from '@parley/contract/core/ids.ts';
import { PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import { UpdateRoles } from '@parley/contract/identity/users.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody, stringMap } from '../../core/http/index.ts';
import { addMembers } from './add-members.ts';
import { setNotifyProps, setRoles, setSchemeRoles } from './change-member.ts';
import * as read from './read-members.ts';
import { removeMember } from './remove-member.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };
const done = { 200: StatusOk };
const SchemeRoles = Type.Object({
  scheme_user: Type.Boolean({ default: false }),
  scheme_admin: Type.Boolean({ default: false }),
  scheme_guest: Type.Boolean({ default: false }),
});

/** Who is in a channel, and how. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/channels/:channel_id/members',
    { config, schema: { params: ChannelPath, querystring: PageQuery, response: { 200: ChannelMembers } } },
    async (request) => read.listMembers(core, actorOf(request), request.params.channel_id, pageOf(request.query)),
  );

  http.post(
    '/api/v4/channels/:channel_id/members/ids',
    { config, schema: { params: ChannelPath, body: Strings, response: { 200: ChannelMembers } } },
    async (request) => read.membersByIds(core, actorOf(request), request.params.channel_id, request.body),
  );

  http.get(
    '/api/v4/channels/:channel_id/members/:user_id',
    { config, schema: { params: ChannelMemberPath, response: { 200: ChannelMember } } },
    async (request) => read.memberOf(core, actorOf(request), request.params.channel_id, request.params.user_id),
  );

  http.get(
    '/api/v4/users/:user_id/teams/:team_id/channels/members',
    { config, schema: { params: UserTeamPath, response: { 200: ChannelMembers } } },
    async (request) => read.membershipsInTeam(core, actorOf(request), request.params.user_id, request.params.team_id),
  );

  http.get(
    '/api/v4/users/:user_id/channel_members',
    { config, schema: { params: UserPath, querystring: PageQuery, response: { 200: ChannelMembers } } },
    async (request, reply) => {
      // Page -1 asks for all of them, a line each, so that clients can start before the end has come.
      const asLines = request.query.page === '-1';
      const page = asLines ? undefined : pageOf(request.query);
      const members = await read.membershipsOf(core, actorOf(request), request.params.user_id, page);
      if (!asLines) return members;
      const lines = members.map((member) => `${JSON.stringify(member)}\n`).join('');
      return reply
        .type('application/x-ndjson')
        .serializer((text: string) => text)
        .send(lines as never);
    },
  );

  http.post(
    '/api/v4/channels/:channel_id/members',
    { config, schema: { params: ChannelPath, body: AddChannelMembers } },
    async (request, reply) => {
      const { user_id: one, user_ids: many, post_root_id: rootId = '' } = request.body;
      const userIds = many ?? (one ? [one] : undefined);
      if (!userIds) throw invalidBody('user_id');
      const members = await addMembers(core, actorOf(request), request.params.channel_id, { userIds, rootId });
      return reply
        .status(201)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(many ? members : (members?.[0] ?? null)));
    },
  );

  http.delete(
    '/api/v4/channels/:channel_id/members/:user_id',
    { config, schema: { params: ChannelMemberPath, response: done } },
    async (request) => {
      await removeMember(core, actorOf(request), request.params.channel_id, request.params.user_id);
      return ok;
    },
  );

  http.put(
    '/api/v4/channels/:channel_id/members/:user_id/roles',
    { config, schema: { params: ChannelMemberPath, body: UpdateRoles, response: done } },
    async (request) => {
      await setRoles(core, actorOf(request), request.params.channel_id, request.params.user_id, request.body.roles);
      return ok;
    },
  );

  http.put(
    '/api/v4/channels/:channel_id/members/:user_id/schemeRoles',
    { config, schema: { params: ChannelMemberPath, body: SchemeRoles, response: done } },
    async (request) => {
      await setSchemeRoles(core, actorOf(request), request.params.channel_id, request.params.user_id, request.body);
      return ok;
    },
  );

  http.put(
    '/api/v4/channels/:channel_id/members/:user_id/notify_props',
    { config: { ...config, body: 'lenient' }, schema: { params: ChannelMemberPath, response: done } },
    async (request) => {
      await setNotifyProps(
        core,
        actorOf(request),
        request.params.channel_id,
        request.params.user_id,
        stringMap(request.body),
      );
      return ok;
    },
  );
}

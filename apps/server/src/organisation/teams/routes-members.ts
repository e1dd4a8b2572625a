import { StatusOk } from '@parley/contract/core/error.ts';
import { TeamMemberPath, TeamPath, UserPath } from '@parley/contract/core/ids.ts';
import { isTrue, pageOf } from '@parley/contract/core/paging.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import { UpdateRoles } from '@parley/contract/identity/users.ts';
import {
  AddTeamMember,
  AddTeamMembers,
  AddTeamMembersQuery,
  JoinByInviteQuery,
  ListTeamMembersQuery,
  TeamMember,
  TeamMembers,
} from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { addMember, addMembers, joinByInvite } from './join-team.ts';
import { removeMember } from './leave-team.ts';
import { setRoles, setSchemeRoles } from './member-roles.ts';
import { listMembers, memberOf, membersByIds, membershipsOf } from './read-members.ts';

const config = { access: loggedIn };
const SchemeRoles = Type.Object({
  scheme_user: Type.Boolean({ default: false }),
  scheme_admin: Type.Boolean({ default: false }),
  scheme_guest: Type.Boolean({ default: false }),
});
const ok = { status: 'OK' as const };

/** Who is in a team, and in what role. */
export function memberRoutes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/teams/:team_id/members',
    { config, schema: { params: TeamPath, querystring: ListTeamMembersQuery, response: { 200: TeamMembers } } },
    async (request) =>
      listMembers(core, actorOf(request), request.params.team_id, pageOf(request.query), {
        byUsername: request.query.sort === 'Username',
        withoutDeactivated: isTrue(request.query.exclude_deleted_users),
      }),
  );

  http.get(
    '/api/v4/teams/:team_id/members/:user_id',
    { config, schema: { params: TeamMemberPath, response: { 200: TeamMember } } },
    async (request) => memberOf(core, actorOf(request), request.params.team_id, request.params.user_id),
  );

  http.post(
    '/api/v4/teams/:team_id/members/ids',
    { config, schema: { params: TeamPath, body: Strings, response: { 200: TeamMembers } } },
    async (request) => membersByIds(core, actorOf(request), request.params.team_id, request.body),
  );

  http.get(
    '/api/v4/users/:user_id/teams/members',
    { config, schema: { params: UserPath, response: { 200: TeamMembers } } },
    async (request) => membershipsOf(core, actorOf(request), request.params.user_id),
  );

  http.post(
    '/api/v4/teams/:team_id/members',
    {
      config: { ...config, badBody: 'api.team.add_team_member.invalid_body.app_error' },
      schema: { params: TeamPath, body: AddTeamMember, response: { 201: TeamMember } },
    },
    async (request, reply) =>
      reply.status(201).send(await addMember(core, actorOf(request), request.params.team_id, request.body)),
  );

  http.post(
    '/api/v4/teams/:team_id/members/batch',
    {
      config: { ...config, badBody: 'api.context.invalid_body_param.app_error' },
      schema: { params: TeamPath, querystring: AddTeamMembersQuery, body: AddTeamMembers },
    },
    async (request, reply) => {
      const graceful = isTrue(request.query.graceful);
      return reply
        .status(201)
        .send(await addMembers(core, actorOf(request), request.params.team_id, request.body, graceful));
    },
  );

  http.post(
    '/api/v4/teams/members/invite',
    { config, schema: { querystring: JoinByInviteQuery, response: { 201: TeamMember } } },
    async (request, reply) => reply.status(201).send(await joinByInvite(core, actorOf(request), request.query)),
  );

  http.delete(
    '/api/v4/teams/:team_id/members/:user_id',
    { config, schema: { params: TeamMemberPath, response: { 200: StatusOk } } },
    async (request) => {
      await removeMember(core, actorOf(request), request.params.team_id, request.params.user_id);
      return ok;
    },
  );

  http.put(
    '/api/v4/teams/:team_id/members/:user_id/roles',
    { config, schema: { params: TeamMemberPath, body: UpdateRoles, response: { 200: StatusOk } } },
    async (request) => {
      await setRoles(core, actorOf(request), request.params.team_id, request.params.user_id, request.body.roles);
      return ok;
    },
  );

  http.put(
    '/api/v4/teams/:team_id/members/:user_id/schemeRoles',
    { config, schema: { params: TeamMemberPath, body: SchemeRoles, response: { 200: StatusOk } } },
    async (request) => {
      await setSchemeRoles(core, actorOf(request), request.params.team_id, request.params.user_id, request.body);
      return ok;
    },
  );
}

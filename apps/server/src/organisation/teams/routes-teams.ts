import { StatusOk } from '@parley/contract/core/error.ts';
import { TeamPath, UserPath } from '@parley/contract/core/ids.ts';
import { isTrue, pageOf } from '@parley/contract/core/paging.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import {
  ListTeamsQuery,
  PatchTeam,
  ReviewerPass,
  SearchTeams,
  Team,
  TeamBody,
  TeamExists,
  TeamInviteInfo,
  TeamStats,
  Teams,
  UpdatePrivacy,
} from '@parley/contract/organisation/teams.ts';
import { Type } from 'typebox';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { archiveTeam, patchTeam, renewInvitation, restoreTeam, setPrivacy, updateTeam } from './change-team.ts';
import { createTeam } from './create-team.ts';
import {
  inviteInfo,
  listTeams,
  searchTeams,
  teamById,
  teamByName,
  teamExists,
  teamStats,
  teamsOf,
} from './read-team.ts';

const config = { access: loggedIn };
const TeamName = Type.Object({ team_name: Type.String() });
const ok = { status: 'OK' as const };

/** Teams themselves: making, finding, changing, archiving. */
export function teamRoutes(core: Core): void {
  const { http } = core;

  http.post('/api/v4/teams', { config, schema: { body: TeamBody, response: { 201: Team } } }, async (request, reply) =>
    reply.status(201).send(await createTeam(core, actorOf(request), request.body)),
  );

  http.get('/api/v4/teams', { config, schema: { querystring: ListTeamsQuery } }, async (request) =>
    listTeams(core, actorOf(request), pageOf(request.query), {
      withCount: isTrue(request.query.include_total_count),
      withoutPolicy: isTrue(request.query.exclude_policy_constrained),
    }),
  );

  http.post('/api/v4/teams/search', { config, schema: { body: SearchTeams } }, async (request) =>
    searchTeams(core, actorOf(request), request.body),
  );

  http.get(
    '/api/v4/teams/:team_id',
    { config, schema: { params: TeamPath, querystring: ReviewerPass, response: { 200: Team } } },
    async (request) => teamById(core, actorOf(request), request.params.team_id, request.query),
  );

  http.get(
    '/api/v4/teams/name/:team_name',
    { config, schema: { params: TeamName, response: { 200: Team } } },
    async (request) => teamByName(core, actorOf(request), request.params.team_name),
  );

  http.get(
    '/api/v4/teams/name/:team_name/exists',
    { config, schema: { params: TeamName, response: { 200: TeamExists } } },
    async (request) => ({ exists: await teamExists(core, actorOf(request), request.params.team_name) }),
  );

  http.get(
    '/api/v4/users/:user_id/teams',
    { config, schema: { params: UserPath, response: { 200: Teams } } },
    async (request) => teamsOf(core, actorOf(request), request.params.user_id),
  );

  http.get(
    '/api/v4/teams/:team_id/stats',
    { config, schema: { params: TeamPath, response: { 200: TeamStats } } },
    async (request) => teamStats(core, actorOf(request), request.params.team_id),
  );

  http.get(
    '/api/v4/teams/invite/:invite_id',
    {
      config: { access: anyone },
      schema: { params: Type.Object({ invite_id: Type.String() }), response: { 200: TeamInviteInfo } },
    },
    async (request) => inviteInfo(core, request.params.invite_id),
  );

  http.put(
    '/api/v4/teams/:team_id',
    { config, schema: { params: TeamPath, body: TeamBody, response: { 200: Team } } },
    async (request) => updateTeam(core, actorOf(request), request.params.team_id, request.body),
  );

  http.put(
    '/api/v4/teams/:team_id/patch',
    { config, schema: { params: TeamPath, body: PatchTeam, response: { 200: Team } } },
    async (request) => patchTeam(core, actorOf(request), request.params.team_id, request.body),
  );

  http.put(
    '/api/v4/teams/:team_id/privacy',
    { config, schema: { params: TeamPath, body: UpdatePrivacy, response: { 200: Team } } },
    async (request) => setPrivacy(core, actorOf(request), request.params.team_id, request.body.privacy),
  );

  http.post(
    '/api/v4/teams/:team_id/regenerate_invite_id',
    { config, schema: { params: TeamPath, response: { 200: Team } } },
    async (request) => renewInvitation(core, actorOf(request), request.params.team_id),
  );

  http.delete(
    '/api/v4/teams/:team_id',
    {
      config,
      schema: {
        params: TeamPath,
        querystring: Type.Object({ permanent: OptionalString }),
        response: { 200: StatusOk },
      },
    },
    async (request) => {
      await archiveTeam(core, actorOf(request), request.params.team_id, { forGood: isTrue(request.query.permanent) });
      return ok;
    },
  );

  http.post(
    '/api/v4/teams/:team_id/restore',
    { config, schema: { params: TeamPath, response: { 200: Team } } },
    async (request) => restoreTeam(core, actorOf(request), request.params.team_id),
  );
}

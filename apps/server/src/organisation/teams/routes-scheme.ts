import { StatusOk } from '@parley/contract/core/error.ts';
import { SchemePath, TeamPath } from '@parley/contract/core/ids.ts';
import { PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { SetScheme } from '@parley/contract/organisation/schemes.ts';
import { Teams } from '@parley/contract/organisation/teams.ts';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { setTeamScheme, teamsWithScheme } from './team-scheme.ts';

/** Which scheme's roles count in a team. */
export function schemeRoutes(core: Core): void {
  const { http } = core;

  http.put(
    '/api/v4/teams/:team_id/scheme',
    { config: { access: loggedIn }, schema: { params: TeamPath, body: SetScheme, response: { 200: StatusOk } } },
    async (request) => {
      await setTeamScheme(core, actorOf(request), request.params.team_id, request.body.scheme_id);
      return { status: 'OK' as const };
    },
  );

  http.get(
    '/api/v4/schemes/:scheme_id/teams',
    {
      config: { access: permitted('sysconsole_read_user_management_teams') },
      schema: { params: SchemePath, querystring: PageQuery, response: { 200: Teams } },
    },
    async (request) => teamsWithScheme(core, actorOf(request), request.params.scheme_id, pageOf(request.query)),
  );
}

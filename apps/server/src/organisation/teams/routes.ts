import { Team, TeamBody } from '@parley/contract/organisation/teams.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { createTeam } from './create-team.ts';

export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/teams',
    { config: { access: loggedIn }, schema: { body: TeamBody, response: { 201: Team } } },
    async (request, reply) => reply.status(201).send(await createTeam(core, actorOf(request), request.body)),
  );
}

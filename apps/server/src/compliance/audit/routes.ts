import { Audits } from '@parley/contract/compliance/audit.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { auditsOfAll, auditsOfUser } from './read.ts';

export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/audits',
    { config: { access: permitted('read_audits') }, schema: { querystring: PageQuery, response: { 200: Audits } } },
    async (request) => auditsOfAll(core, pageOf(request.query)),
  );

  http.get(
    '/api/v4/users/:user_id/audits',
    { config: { access: loggedIn }, schema: { params: UserPath, querystring: PageQuery, response: { 200: Audits } } },
    async (request) => auditsOfUser(core, actorOf(request), request.params.user_id, pageOf(request.query)),
  );
}

import { createHash } from 'node:crypto';
import { PageQuery, pageOf } from '@parley/contract/core/paging.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import {
  AutocompleteUsersQuery,
  FilteredUsersStatsQuery,
  ListUsersQuery,
  SearchUsers,
  UserAutocomplete,
  Users,
  UsersByChannel,
  UsersStats,
} from '@parley/contract/identity/users.ts';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, withVersion } from '../../core/http/index.ts';
import { groupMembers, knownIds } from './acquaintances.ts';
import { autocompleteUsers } from './autocomplete.ts';
import { filteredStats, totalStats } from './counts.ts';
import { listUsers } from './list.ts';
import { searchUsers } from './search.ts';
import { usersOutsideDomains } from './strangers.ts';

const config = { access: loggedIn };

/** Finding people: lists, searches, counts. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/users',
    { config, schema: { querystring: ListUsersQuery, response: { 200: Users } } },
    async (request, reply) => {
      const users = await listUsers(core, actorOf(request), request.query);
      return withVersion(request, reply, versionOfList(users), users);
    },
  );

  http.post(
    '/api/v4/users/search',
    { config, schema: { body: SearchUsers, response: { 200: Users } } },
    async (request) => searchUsers(core, actorOf(request), request.body),
  );

  http.get(
    '/api/v4/users/autocomplete',
    { config, schema: { querystring: AutocompleteUsersQuery, response: { 200: UserAutocomplete } } },
    async (request) => autocompleteUsers(core, actorOf(request), request.query),
  );

  http.get('/api/v4/users/known', { config, schema: { response: { 200: Strings } } }, async (request) =>
    knownIds(core, actorOf(request)),
  );

  http.post(
    '/api/v4/users/group_channels',
    { config, schema: { body: Strings, response: { 200: UsersByChannel } } },
    async (request) => groupMembers(core, actorOf(request), request.body),
  );

  http.get('/api/v4/users/stats', { config, schema: { response: { 200: UsersStats } } }, async (request) =>
    totalStats(core, actorOf(request)),
  );

  http.get(
    '/api/v4/users/stats/filtered',
    {
      config: { access: permitted('sysconsole_read_user_management_users') },
      schema: { querystring: FilteredUsersStatsQuery, response: { 200: UsersStats } },
    },
    async (request) => filteredStats(core, request.query),
  );

  http.get(
    '/api/v4/users/invalid_emails',
    { config, schema: { querystring: PageQuery, response: { 200: Users } } },
    async (request) => usersOutsideDomains(core, actorOf(request), pageOf(request.query)),
  );
}

/** Changes whenever anything in the list does. */
const versionOfList = (users: unknown): string => createHash('sha1').update(JSON.stringify(users)).digest('base64url');

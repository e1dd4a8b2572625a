import { StatusOk } from '@parley/contract/core/error.ts';
import { SchemePath } from '@parley/contract/core/ids.ts';
import { pageOf } from '@parley/contract/core/paging.ts';
import { ListSchemesQuery, PatchScheme, Scheme, SchemeBody, Schemes } from '@parley/contract/organisation/schemes.ts';
import { permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { deleteScheme, patchScheme } from './change-scheme.ts';
import { createScheme } from './create-scheme.ts';
import { schemeById, schemes } from './read-scheme.ts';

const toRead = { access: permitted('sysconsole_read_user_management_permissions') };
const toChange = { access: permitted('sysconsole_write_user_management_permissions') };
const params = SchemePath;
const response = { 200: Scheme };

/** Schemes belong to the console's page of permissions. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/schemes',
    { config: toChange, schema: { body: SchemeBody, response: { 201: Scheme } } },
    async (request, reply) => reply.status(201).send(await createScheme(core, request.body)),
  );

  http.get(
    '/api/v4/schemes',
    { config: toRead, schema: { querystring: ListSchemesQuery, response: { 200: Schemes } } },
    async (request) => schemes(core, request.query.scope, pageOf(request.query)),
  );

  http.get('/api/v4/schemes/:scheme_id', { config: toRead, schema: { params, response } }, async (request) =>
    schemeById(core, request.params.scheme_id),
  );

  http.put(
    '/api/v4/schemes/:scheme_id/patch',
    { config: toChange, schema: { params, body: PatchScheme, response } },
    async (request) => patchScheme(core, request.params.scheme_id, request.body),
  );

  http.delete(
    '/api/v4/schemes/:scheme_id',
    { config: toChange, schema: { params, response: { 200: StatusOk } } },
    async (request) => {
      await deleteScheme(core, request.params.scheme_id);
      return { status: 'OK' as const };
    },
  );
}

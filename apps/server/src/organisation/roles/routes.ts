import { RolePath } from '@parley/contract/core/ids.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import { PatchRole, Role, Roles } from '@parley/contract/organisation/roles.ts';
import { Type } from 'typebox';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { withAncillary } from './ancillary.ts';
import { getRole, getRoleByName, getRolesByNames, listRoles, patchRole } from './service.ts';

const config = { access: loggedIn };
const SomeStrings = Type.Array(Type.String(), { minItems: 1 });

/** Roles are no secret to those who are logged in: clients need them to know what to offer. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/roles',
    { config: { access: permitted('manage_system') }, schema: { response: { 200: Roles } } },
    async () => listRoles(core),
  );

  http.get(
    '/api/v4/roles/:role_id',
    { config, schema: { params: RolePath, response: { 200: Role } } },
    async (request) => getRole(core, request.params.role_id),
  );

  http.get(
    '/api/v4/roles/name/:role_name',
    { config, schema: { params: Type.Object({ role_name: Type.String() }), response: { 200: Role } } },
    async (request) => getRoleByName(core, request.params.role_name),
  );

  http.post(
    '/api/v4/roles/names',
    { config: { ...config, badBody: 'api.payload.parse.error' }, schema: { body: Strings, response: { 200: Roles } } },
    async (request) => getRolesByNames(core, request.body),
  );

  http.post(
    '/api/v4/permissions/ancillary',
    {
      config: { ...config, badBody: 'api.payload.parse.error' },
      schema: { body: SomeStrings, response: { 200: Strings } },
    },
    async (request) => withAncillary(request.body),
  );

  http.put(
    '/api/v4/roles/:role_id/patch',
    { config, schema: { params: RolePath, body: PatchRole, response: { 200: Role } } },
    async (request) => patchRole(core, actorOf(request), request.params.role_id, request.body.permissions ?? undefined),
  );
}

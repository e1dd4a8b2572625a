import type { Role } from '@parley/contract/organisation/roles.ts';
import type { Actor } from '../../core/authz/actor.ts';
import { DEFAULT_ROLES } from '../../core/authz/default-roles/index.ts';
import { isPermission, type Permission } from '../../core/authz/permissions.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody, invalidUrl } from '../../core/http/index.ts';
import { withAncillary } from './ancillary.ts';
import { changeRole } from './change-role.ts';
import { requireAllowedChange, requireMayChange, requireRoleEditor } from './policy.ts';
import { roleScopes } from './scopes.ts';
import * as store from './store.ts';

const MOST_NAMES = 100;
const NAME = /^[a-z0-9_]{1,64}$/;

/** Makes the roles that are missing and lets the table know what is stored; keeps it so when a role changes on any server. */
export async function loadRoles(core: Core): Promise<void> {
  core.events.on('role_changed', (role) => core.roles.set(role));
  core.events.on('role_deleted', ({ name }) => core.roles.delete(name));
  await store.insertMissing(core.db, DEFAULT_ROLES, Date.now());
  for (const role of await store.allRoles(core.db)) core.roles.set(role);
}

/** GET /roles: every role there is. */
export const listRoles = async (core: Core): Promise<Role[]> => asTheyCount(core, await store.allRoles(core.db));

/** GET /roles/{role_id}: 404 if there is no such role. */
export async function getRole(core: Core, id: string): Promise<Role> {
  const role = (await store.roleById(core.db, id)) ?? noSuchRole('app.role.get.app_error');
  return oneAsItCounts(core, role);
}

/** GET /roles/name/{name}: 404 if there is no such role. */
export async function getRoleByName(core: Core, name: string): Promise<Role> {
  if (!NAME.test(name)) throw invalidUrl('role_name');
  const role = (await store.roleByName(core.db, name)) ?? noSuchRole('app.role.get_by_name.app_error');
  return oneAsItCounts(core, role);
}

/** POST /roles/names: the roles of these names; unknown ones are left out. 400 for malformed names, none, or too many. */
export async function getRolesByNames(core: Core, names: readonly string[]): Promise<Role[]> {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  if (wanted.length === 0 || !wanted.every((name) => NAME.test(name))) throw invalidBody('rolenames');
  if (wanted.length > MOST_NAMES) {
    throw new AppError('api.roles.get_multiple_by_name_too_many.request_error', 400, 'Too many roles are asked for.');
  }
  return asTheyCount(core, await store.rolesByNames(core.db, wanted));
}

/**
 * PUT /roles/{role_id}/patch: what a role permits from now on, everywhere at once. Everybody connected is told.
 * @param permissions all that it is to permit; undefined leaves it as it is
 */
export async function patchRole(
  core: Core,
  actor: Actor,
  id: string,
  permissions: readonly string[] | undefined,
): Promise<Role> {
  requireRoleEditor(actor);
  return write(core, async (write) => {
    const role = (await store.lockRole(write.db, id)) ?? noSuchRole('app.role.get.app_error');
    requireMayChange(actor, role);
    if (!permissions) return oneAsItCounts(core, role);
    const wanted = withAncillary(known(permissions));
    requireAllowedChange(role, wanted);
    return changeRole(core, write, role, wanted);
  });
}

const asTheyCount = (core: Core, roles: readonly store.RoleRow[]): Promise<store.RoleRow[]> =>
  roleScopes(core).asTheyCount(core.db, roles);

const oneAsItCounts = async (core: Core, role: store.RoleRow): Promise<Role> =>
  (await asTheyCount(core, [role]))[0] ?? role;

function known(permissions: readonly string[]): Permission[] {
  const unknown = permissions.find((permission) => !isPermission(permission));
  if (unknown !== undefined) {
    throw new AppError('app.role.save.invalid_role.app_error', 400, 'There is no such permission.', unknown);
  }
  return permissions.filter(isPermission);
}

function noSuchRole(id: string): never {
  throw new AppError(id, 404, 'There is no such role.');
}

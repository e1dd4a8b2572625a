import { type Actor, holds, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import type { RoleRow } from './store.ts';

const PERMISSIONS_PAGE = 'sysconsole_write_user_management_permissions';

/** What makes somebody an administrator cannot be given by changing a role: that would go past the one who appoints them. */
const NEVER_ADDED: ReadonlySet<Permission> = new Set<Permission>([
  'manage_system',
  'manage_roles',
  'assign_system_admin_role',
  'sysconsole_read_user_management_system_roles',
  'sysconsole_write_user_management_system_roles',
]);

/** Throws 403 for those who may change no role at all, before they learn which ones there are. */
export function requireRoleEditor(actor: Actor): void {
  if (!isSystemAdmin(actor) && !holds(actor, PERMISSIONS_PAGE)) throw forbidden(PERMISSIONS_PAGE);
}

/**
 * Who has the console's page of permissions may change what people, teams and channels are built with, in schemes too; roles that
 * are given by name take a system administrator. Throws 403.
 */
export function requireMayChange(actor: Actor, role: RoleRow): void {
  if (isSystemAdmin(actor)) return;
  requireRoleEditor(actor);
  if (!role.scheme_managed || role.name === 'system_admin') throw forbidden('manage_system');
}

/** Throws 501 for what nobody may change in a role. */
export function requireAllowedChange(role: RoleRow, permissions: readonly Permission[]): void {
  const isForbidden = permissions.some((one) => NEVER_ADDED.has(one) && !role.permissions.includes(one));
  if (role.name === 'system_admin' || isForbidden) {
    throw new AppError(
      'api.roles.patch_roles.not_allowed_permission.error',
      501,
      'The role cannot be given these permissions.',
      role.name,
    );
  }
}

import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import { loadRoles } from './service.ts';
import './signals.ts';
import './tables.ts';

export { changeRole } from './change-role.ts';
export { roleUpdated } from './events.ts';
export { requireGivenByName } from './given-by-name.ts';
export { type RoleScopes, setRoleScopes } from './scopes.ts';
export { deleteRoles, insertRoles, type RoleRow, rolesByNames } from './store.ts';

export async function register(core: Core): Promise<void> {
  await loadRoles(core);
  routes(core);
}

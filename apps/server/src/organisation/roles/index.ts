import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import { loadRoles } from './service.ts';
import './signals.ts';
import './tables.ts';

export { type RoleRow, rolesByNames } from './store.ts';

export async function register(core: Core): Promise<void> {
  await loadRoles(core);
  routes(core);
}

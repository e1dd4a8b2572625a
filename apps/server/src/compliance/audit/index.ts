import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';
import { routes } from './routes.ts';
import { deleteAuditsOf } from './store.ts';
import './tables.ts';
import { writeDown } from './write-down.ts';

/** Who did what: requests to the routes of core/http/audited-routes.ts. */
export function register(core: Core): void {
  core.http.setAuditor((request, status) => writeDown(core, request, status));
  joinUserLifecycle(core, { deleted: (write, { user }) => deleteAuditsOf(write.db, user.id) });
  routes(core);
}

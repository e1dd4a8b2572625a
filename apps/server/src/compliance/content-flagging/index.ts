import type { Core } from '../../core/core.ts';
import type { Http } from '../../core/http/index.ts';
import { admitReviewers } from '../../organisation/teams/index.ts';
import { placeOfFlagged } from './policy.ts';
import { flaggingRoutes, settingsRoutes } from './routes.ts';
import './tables.ts';

/** Each part of the routes in a scope of its own: what must hold before a request is looked at differs. */
export async function register(core: Core): Promise<void> {
  admitReviewers(core, (actor, postId) => placeOfFlagged(core, actor, postId));
  await core.http.register(async (scope) => settingsRoutes(core, scope as unknown as Http));
  await core.http.register(async (scope) => flaggingRoutes(core, scope as unknown as Http));
}

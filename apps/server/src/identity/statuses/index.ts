import type { Core } from '../../core/core.ts';
import { dndTimer } from './dnd-timer.ts';
import { knownStatuses } from './known-statuses.ts';
import { followPresence } from './presence.ts';
import { routes } from './routes.ts';
import { forgetPresence } from './store.ts';
import './tables.ts';

export { noteActivity } from './presence.ts';
export { statusesOf } from './read.ts';

/** Writes what is known of presence to the database, before it is read there. */
export const flushStatuses = (core: Core): Promise<void> => knownStatuses(core).flush();

export async function register(core: Core): Promise<void> {
  await forgetPresence(core.db);
  await dndTimer(core).start();
  followPresence(core);
  routes(core);
  core.http.addHook('onClose', async () => {
    dndTimer(core).stop();
    await knownStatuses(core).close();
  });
}

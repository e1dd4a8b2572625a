import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import { announceChanges } from './service.ts';

export { installationFact } from './store.ts';

export function register(core: Core): void {
  announceChanges(core);
  routes(core);
}

import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';

export function register(core: Core): void {
  routes(core);
}

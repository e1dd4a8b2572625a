import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import './tables.ts';

export function register(core: Core): void {
  routes(core);
}

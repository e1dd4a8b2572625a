import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import './signals.ts';

export function register(core: Core): void {
  routes(core);
}

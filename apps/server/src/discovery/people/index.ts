import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import { provideVisibility } from './visibility.ts';

export function register(core: Core): void {
  provideVisibility(core);
  routes(core);
}

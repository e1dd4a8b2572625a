import type { Core } from '../../core/core.ts';
import { changeRoutes } from './routes-change.ts';
import { manageRoutes } from './routes-manage.ts';
import { readRoutes } from './routes-read.ts';

/** Accounts: making and reading them, what people change about themselves, what managers decide. */
export function routes(core: Core): void {
  readRoutes(core);
  changeRoutes(core);
  manageRoutes(core);
}

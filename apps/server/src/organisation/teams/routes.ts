import type { Core } from '../../core/core.ts';
import { memberRoutes } from './routes-members.ts';
import { teamRoutes } from './routes-teams.ts';

export function routes(core: Core): void {
  teamRoutes(core);
  memberRoutes(core);
}

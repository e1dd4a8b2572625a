import type { Core } from '../../core/core.ts';
import { iconRoutes } from './routes-icon.ts';
import { memberRoutes } from './routes-members.ts';
import { schemeRoutes } from './routes-scheme.ts';
import { teamRoutes } from './routes-teams.ts';

export async function routes(core: Core): Promise<void> {
  teamRoutes(core);
  memberRoutes(core);
  schemeRoutes(core);
  await iconRoutes(core);
}

import type { Core } from '../../core/core.ts';
import { setRoleScopes } from '../../organisation/roles/index.ts';
import { followSchemes } from './channel-scheme.ts';
import { channelScopes } from './role-scopes.ts';
import { routes } from './routes.ts';

export function register(core: Core): void {
  setRoleScopes(core, channelScopes);
  followSchemes(core);
  routes(core);
}

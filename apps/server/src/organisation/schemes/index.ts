import type { Core } from '../../core/core.ts';
import { loadSchemes } from './known-schemes.ts';
import { routes } from './routes.ts';
import './signals.ts';
import './tables.ts';

export { dropScheme } from './change-scheme.ts';
export { makeScheme } from './create-scheme.ts';
export {
  type ChannelSchemes,
  channelRoles,
  higherRoles,
  ownRoles,
  permittedByChannel,
  teamRoles,
} from './known-schemes.ts';
export { joinSchemeLifecycle } from './lifecycle.ts';
export { isModerated, MODERATED, underHigherScope } from './moderated.ts';
export { placesOfScheme, takeScheme } from './places.ts';
export { requireScheme } from './read-scheme.ts';
export { findScheme, lockScheme, rolesOf as rolesOfScheme } from './store.ts';

export async function register(core: Core): Promise<void> {
  await loadSchemes(core);
  routes(core);
}

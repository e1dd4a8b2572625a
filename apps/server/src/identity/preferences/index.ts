import type { Core } from '../../core/core.ts';
import { giveDefaults } from './defaults.ts';
import { routes } from './routes.ts';
import './tables.ts';

export { savePreferences } from './change.ts';
export { joinPreferences, type PreferenceParticipant } from './participants.ts';
export { noSuchPreference } from './read.ts';
export { findPreference, listPreferences, type PreferenceKey, type PreferenceRow } from './store.ts';

export function register(core: Core): void {
  giveDefaults(core);
  routes(core);
}

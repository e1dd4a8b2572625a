export { savePreferences } from './actions.ts';
export { preferencesApi } from './api.ts';
export { collapsedThreads } from './collapsed.ts';
export { preference, preferences } from './store.ts';

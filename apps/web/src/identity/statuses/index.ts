export { watchActivity } from './activity.ts';
export { statusesApi } from './api.ts';
export { presenceOf, statuses } from './store.ts';
export { statusesEffects, watchStatuses } from './watch.ts';

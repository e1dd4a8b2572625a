export { watchActivity } from './activity.ts';
export { statusesApi } from './api.ts';
export { customStatusOf } from './custom-status.ts';
export { presenceOf, statuses } from './store.ts';
export { statusesEffects, watchStatuses } from './watch.ts';

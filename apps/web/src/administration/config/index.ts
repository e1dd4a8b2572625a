export { configApi } from './api.ts';
export { config } from './store.ts';

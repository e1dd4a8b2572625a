export { sessionsApi } from './api.ts';
export { myId, session } from './store.ts';

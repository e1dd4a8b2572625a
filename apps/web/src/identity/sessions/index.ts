export { type SessionActions, SessionContext, useSession } from './actions.ts';
export { sessionsApi } from './api.ts';
export { myId, session } from './store.ts';

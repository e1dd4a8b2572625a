export { type SessionActions, SessionContext, useSession } from './actions.tsx';
export { sessionsApi } from './api.ts';
export { myId, session } from './store.ts';

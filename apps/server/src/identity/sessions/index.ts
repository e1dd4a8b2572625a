import type { Core } from '../../core/core.ts';
import { routes } from './routes.ts';
import { forgetSessions } from './service.ts';
import './signals.ts';
import './tables.ts';

export { clearSessionCookie, renewSessionCookie, setSessionCookies } from './cookies.ts';
export { authenticate, authenticateToken, endSessions, type NewSession, startSession } from './service.ts';
export { presentedToken } from './token.ts';

export function register(core: Core): void {
  core.events.on('session_revoked', ({ sessionId }) => forgetSessions(core, (session) => session.id === sessionId));
  core.events.on('session_changed', ({ sessionId }) => forgetSessions(core, (session) => session.id === sessionId));
  core.events.on('user_roles_changed', ({ userId }) => forgetSessions(core, (session) => session.user_id === userId));
  routes(core);
}

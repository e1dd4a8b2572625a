import type { Core } from '../../core/core.ts';
import { renewCookies } from './authenticate.ts';
import { forgetSession, forgetSessionsOf } from './live-sessions.ts';
import { routes } from './routes.ts';
import './signals.ts';
import './tables.ts';

export { authenticate, authenticateToken } from './authenticate.ts';
export { clearSessionCookie, renewSessionCookie, setSessionCookies } from './cookies.ts';
export { endSessions } from './end-sessions.ts';
export { type NewSession, startSession } from './start-session.ts';
export { presentedToken } from './token.ts';

export function register(core: Core): void {
  for (const signal of ['session_revoked', 'session_changed'] as const) {
    core.events.on(signal, ({ sessionId }) => forgetSession(core, sessionId));
  }
  core.events.on('user_roles_changed', ({ userId }) => forgetSessionsOf(core, userId));
  core.events.on('user_activation_changed', ({ userId }) => forgetSessionsOf(core, userId));
  renewCookies(core);
  routes(core);
}

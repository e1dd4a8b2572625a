import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, sessionExpired } from '../../core/http/index.ts';
import { setSessionCookies } from './cookies.ts';
import { isForged } from './csrf.ts';
import { liveSession } from './live-sessions.ts';
import type { LiveSession } from './store.ts';
import { presentedToken } from './token.ts';

/** Requests of browsers whose session has just been put off: their cookies must last as long. */
const moved = new WeakMap<FastifyRequest, { token: string; session: LiveSession }>();

/**
 * Who a request comes from. Null without a token; throws 401 for a token that is unknown, over, forged (a cookie without its CSRF
 * token on a write) or in a place where it may not stand.
 */
export async function authenticate(core: Core, request: FastifyRequest): Promise<Actor | null> {
  const presented = presentedToken(request);
  if (!presented) return null;
  const { session, isMoved } = await liveSession(core, presented.token);
  if (presented.from === 'query' && !session.is_oauth) {
    throw new AppError('api.context.token_provided.app_error', 401, 'A session token may not stand in the address.');
  }
  if (presented.from === 'cookie' && isForged(request, session.props.csrf, core.config.current)) throw sessionExpired();
  if (presented.from === 'cookie' && isMoved) moved.set(request, { token: presented.token, session });
  return toActor(core, session);
}

/**
 * The actor of a bare token, as a socket's challenge carries it; null if it opens nothing.
 * @param use `passive` looks without counting as activity, so that an idle socket doesn't keep its session alive
 */
export async function authenticateToken(core: Core, token: string, use?: 'passive'): Promise<Actor | null> {
  try {
    return toActor(core, (await liveSession(core, token, use)).session);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Throws 401 for a guest while guests are not let in: their sessions go on when they are again. */
function toActor(core: Core, session: LiveSession): Actor {
  const roles = session.user_roles.split(' ').filter(Boolean);
  const isGuest = roles.includes('system_guest');
  if (isGuest && !core.config.current.GuestAccountsSettings.Enable) throw sessionExpired();
  return {
    userId: session.user_id,
    sessionId: session.id,
    roles,
    permissions: core.roles.permissionsOf(roles),
    isGuest,
    isBot: session.user_is_bot,
    isOAuth: session.is_oauth,
  };
}

/** Sends browsers their cookies again when the end of their session has moved. */
export function renewCookies(core: Core): void {
  core.http.addHook('onSend', async (request, reply) => {
    const found = moved.get(request);
    if (!found || reply.hasHeader('set-cookie')) return;
    const { token, session } = found;
    setSessionCookies(reply, core.config.current, {
      token,
      userId: session.user_id,
      csrf: session.props.csrf ?? '',
      expiresAt: session.expires_at,
    });
  });
}

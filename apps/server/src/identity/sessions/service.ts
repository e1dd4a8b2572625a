import type { FastifyRequest } from 'fastify';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, sessionExpired } from '../../core/http/index.ts';
import { newId, newToken } from '../../core/ids.ts';
import { isForged } from './csrf.ts';
import { lifetimeOf, nextExpiry } from './expiry.ts';
import * as store from './store.ts';
import { presentedToken } from './token.ts';

const CACHED_SESSIONS = 35_000;
const ACTIVITY_EVERY_MS = 5 * 60_000;

/** Live sessions by token hash, so that a request costs no query. */
const cache = perServer((_: Core) => new Cache<store.LiveSession>(CACHED_SESSIONS));

/** A session just made; the token is known only here and to the client. */
export interface NewSession {
  readonly id: string;
  readonly token: string;
  readonly csrf: string;
  readonly expiresAt: number;
}

/**
 * Starts a session for a user.
 * @param options.deviceId `platform:token` of a mobile app; earlier sessions of the same device end
 * @param options.props facts of the client: platform, os, browser
 */
export async function startSession(
  core: Core,
  user: { id: string; isGuest: boolean },
  options: { deviceId: string; props: Record<string, string> },
): Promise<NewSession> {
  const now = Date.now();
  const isMobile = options.deviceId !== '';
  const session = {
    id: newId(),
    token: newToken(),
    csrf: newToken(),
    expiresAt: now + lifetimeOf(core.config.current, isMobile),
  };
  if (isMobile) await endSessions(core, { userId: user.id, deviceId: options.deviceId });
  await store.insertSession(core.db, {
    id: session.id,
    token_hash: store.hashToken(session.token),
    user_id: user.id,
    create_at: now,
    expires_at: session.expiresAt,
    last_activity_at: now,
    device_id: options.deviceId,
    is_oauth: false,
    expired_notify: false,
    props: JSON.stringify({
      ...options.props,
      csrf: session.csrf,
      isMobile: String(isMobile),
      isSaml: 'false',
      isOAuthUser: 'false',
      is_guest: String(user.isGuest),
    }),
  });
  return session;
}

/**
 * Who a request comes from. Null without a token; throws 401 for a token that is unknown, over, forged (a cookie without its CSRF
 * token on a write) or in a place where it may not stand.
 */
export async function authenticate(core: Core, request: FastifyRequest): Promise<Actor | null> {
  const presented = presentedToken(request);
  if (!presented) return null;
  const session = await liveSession(core, presented.token);
  if (presented.from === 'query' && !session.is_oauth) {
    throw new AppError('api.context.token_provided.app_error', 401, 'A session token may not stand in the address.');
  }
  if (presented.from === 'cookie' && isForged(request, session.props.csrf, core.config.current)) throw sessionExpired();
  return toActor(core, session);
}

/**
 * The actor of a bare token, as a socket's challenge carries it; null if it opens nothing.
 * @param use `passive` looks without counting as activity, so that an idle socket doesn't keep its session alive
 */
export async function authenticateToken(core: Core, token: string, use?: 'passive'): Promise<Actor | null> {
  try {
    return toActor(core, await liveSession(core, token, use));
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function liveSession(core: Core, token: string, use?: 'passive'): Promise<store.LiveSession> {
  const session = await cache(core).get(store.hashToken(token).toString('base64'), async () => {
    const found = await store.findByToken(core.db, token);
    if (!found) throw sessionExpired();
    return found;
  });
  const now = Date.now();
  if (session.user_delete_at || (session.expires_at && session.expires_at <= now) || isIdle(core, session, now))
    throw sessionExpired();
  if (use !== 'passive') noteActivity(core, session, now);
  return session;
}

function isIdle(core: Core, session: store.LiveSession, now: number): boolean {
  const { SessionIdleTimeoutInMinutes: minutes, ExtendSessionLengthWithActivity: extended } =
    core.config.current.ServiceSettings;
  if (!minutes || extended || session.is_oauth || session.device_id || session.props.type === 'UserAccessToken')
    return false;
  return now - session.last_activity_at > minutes * 60_000;
}

/** Keeps the time of the last use and slides the end of the session; seldom enough to cost nothing. */
function noteActivity(core: Core, session: store.LiveSession, now: number): void {
  if (now - session.last_activity_at < ACTIVITY_EVERY_MS) return;
  const expires = nextExpiry(core.config.current, session, now);
  session.last_activity_at = now;
  if (expires) session.expires_at = expires;
  store
    .touchSession(core.db, session.id, { last_activity_at: now, ...(expires ? { expires_at: expires } : {}) })
    .catch((error: unknown) => core.log.warn({ err: error }, 'the time of a session was not kept'));
}

function toActor(core: Core, session: store.LiveSession): Actor {
  const roles = session.user_roles.split(' ').filter(Boolean);
  return {
    userId: session.user_id,
    sessionId: session.id,
    roles,
    permissions: core.roles.permissionsOf(roles),
    isGuest: roles.includes('system_guest'),
    isBot: session.user_is_bot,
    isOAuth: session.is_oauth,
  };
}

/** Ends sessions: their tokens stop working at once and their sockets close. Gives how many there were. */
export async function endSessions(core: Core, which: Parameters<typeof store.deleteSessions>[1]): Promise<number> {
  const ended = await store.deleteSessions(core.db, which);
  for (const { id, user_id } of ended) core.events.signal('session_revoked', { sessionId: id, userId: user_id });
  return ended.length;
}

/** Forgets what is cached of a user's sessions, after a change of roles or activation. */
export function forgetSessions(core: Core, matches: (session: { id: string; user_id: string }) => boolean): void {
  cache(core).deleteWhere(matches);
}

/** The sessions of a user, for that user and for those who may look after others. */
export async function sessionsOf(core: Core, actor: Actor, userId: string): ReturnType<typeof store.listSessions> {
  mayManageSessions(actor, userId);
  return store.listSessions(core.db, userId, Date.now());
}

/** Ends one session of a user. 400 if there is no such session, or if it is another user's. */
export async function revokeSession(core: Core, actor: Actor, userId: string, sessionId: string): Promise<void> {
  mayManageSessions(actor, userId);
  const session = await store.findById(core.db, sessionId);
  if (!session) throw new AppError('app.session.get.app_error', 400, 'There is no such session.');
  if (session.user_id !== userId)
    throw new AppError('api.context.invalid_url_param.app_error', 400, 'This session belongs to somebody else.');
  await endSessions(core, { id: sessionId });
}

/** Ends all sessions of a user. */
export async function revokeAllSessions(core: Core, actor: Actor, userId: string): Promise<void> {
  mayManageSessions(actor, userId);
  await endSessions(core, { userId });
}

/** Logs everybody out; for system administrators. */
export async function revokeEverybody(core: Core, actor: Actor): Promise<void> {
  if (!isSystemAdmin(actor)) throw forbidden('manage_system');
  await endSessions(core, {});
}

function mayManageSessions(actor: Actor, userId: string): void {
  if (actor.userId !== userId && !actor.permissions.has('edit_other_users')) throw forbidden('edit_other_users');
}

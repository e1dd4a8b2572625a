import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { sessionExpired } from '../../core/http/index.ts';
import { nextExpiry } from './expiry.ts';
import * as store from './store.ts';

const CACHED_SESSIONS = 35_000;
const ACTIVITY_EVERY_MS = 5 * 60_000;

/** Live sessions by token hash, so that a request costs no query. */
const cache = perServer((_: Core) => new Cache<store.LiveSession>(CACHED_SESSIONS));

/**
 * The session of a token, from memory if it was asked for lately; throws 401 if it is unknown or over.
 * @param use `passive` looks without counting as activity
 * @returns with `isMoved`: the session's end has just been put off
 */
export async function liveSession(
  core: Core,
  token: string,
  use?: 'passive',
): Promise<{ session: store.LiveSession; isMoved: boolean }> {
  const session = await cache(core).get(store.hashToken(token).toString('base64'), async () => {
    const found = await store.findByToken(core.db, token);
    if (!found) throw sessionExpired();
    return found;
  });
  const now = Date.now();
  if (session.user_delete_at || (session.expires_at && session.expires_at <= now) || isIdle(core, session, now))
    throw sessionExpired();
  return { session, isMoved: use !== 'passive' && noteActivity(core, session, now) };
}

function isIdle(core: Core, session: store.LiveSession, now: number): boolean {
  const { SessionIdleTimeoutInMinutes: minutes, ExtendSessionLengthWithActivity: extended } =
    core.config.current.ServiceSettings;
  if (!minutes || extended || session.is_oauth || session.device_id || session.props.type === 'UserAccessToken')
    return false;
  return now - session.last_activity_at > minutes * 60_000;
}

/** Keeps the time of the last use, and slides the end of the session, which it tells; seldom enough to cost nothing. */
function noteActivity(core: Core, session: store.LiveSession, now: number): boolean {
  if (now - session.last_activity_at < ACTIVITY_EVERY_MS) return false;
  const expires = nextExpiry(core.config.current, session, now);
  session.last_activity_at = now;
  if (expires) session.expires_at = expires;
  store
    .touchSession(core.db, session.id, { last_activity_at: now, ...(expires ? { expires_at: expires } : {}) })
    .catch((error: unknown) => core.log.warn({ err: error }, 'the time of a session was not kept'));
  return expires !== undefined;
}

/** Sessions that ended in the work under way: many may end in one go, and the cache is looked through once. */
const ended = perServer((_: Core) => new Set<string>());

/** Forgets what is cached of a session, as soon as the code that runs now is done. */
export function forgetSession(core: Core, sessionId: string): void {
  const ids = ended(core);
  if (ids.size === 0) {
    queueMicrotask(() => {
      cache(core).deleteWhere((session) => ids.has(session.id));
      ids.clear();
    });
  }
  ids.add(sessionId);
}

/** Forgets at once what is cached of all sessions of a user, after a change of what they permit. */
export function forgetSessionsOf(core: Core, userId: string): void {
  cache(core).deleteWhere((session) => session.user_id === userId);
}

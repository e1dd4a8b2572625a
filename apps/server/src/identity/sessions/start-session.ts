import type { Core } from '../../core/core.ts';
import { newId, newToken } from '../../core/ids/index.ts';
import { endSessions } from './end-sessions.ts';
import { lifetimeOf } from './expiry.ts';
import * as store from './store.ts';

/** Who has more gives up those that were used least lately, and those that are over. */
const MOST_PER_USER = 500;

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
  await endSessions(core, { userId: user.id, beyond: MOST_PER_USER - 1, now });
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

import type { Config } from '../../core/config/index.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHORTEST_STEP_MS = 5 * 60_000;

/** How long a new session lasts, in milliseconds. */
export function lifetimeOf(config: Config, isMobile: boolean): number {
  const { SessionLengthWebInHours: web, SessionLengthMobileInHours: mobile } = config.ServiceSettings;
  return (isMobile ? mobile : web) * HOUR_MS;
}

/**
 * The new end of a session that is in use, or undefined while the old one is recent enough: sessions slide in steps of 1 % of their
 * length, at most a day and at least five minutes.
 */
export function nextExpiry(
  config: Config,
  session: { device_id: string; expires_at: number },
  now: number,
): number | undefined {
  if (!config.ServiceSettings.ExtendSessionLengthWithActivity || !session.expires_at) return undefined;
  const length = lifetimeOf(config, session.device_id !== '');
  const elapsed = length - (session.expires_at - now);
  return elapsed >= Math.max(SHORTEST_STEP_MS, Math.min(length / 100, DAY_MS)) ? now + length : undefined;
}

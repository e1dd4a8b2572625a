import type { User } from '@parley/contract/identity/users.ts';

/** The time where somebody is ("09:41"); undefined when the place is not known. */
export function localTime(zone: User['timezone']): string | undefined {
  const name = zone?.useAutomaticTimezone === 'true' ? zone.automaticTimezone : zone?.manualTimezone;
  if (!name) return undefined;
  try {
    return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', timeZone: name }).format();
  } catch {
    // A zone this browser does not know: nothing is said of the time.
    return undefined;
  }
}

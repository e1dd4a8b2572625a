const key = 'parley.team';

/** Remembers the team that is open, for the next visit on this device. */
export function rememberTeam(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Storage is blocked: the first team opens next time.
  }
}

/** The name of the team that was open last on this device. */
export function lastTeam(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // As above.
    return null;
  }
}

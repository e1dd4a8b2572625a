const key = (team: string) => `parley.channel.${team}`;

/** Remembers the channel that is open in a team, for the next visit on this device. */
export function rememberChannel(team: string, channel: string): void {
  try {
    localStorage.setItem(key(team), channel);
  } catch {
    // Storage is blocked: the team opens at its first channel next time.
  }
}

/** The name of the channel that was open last in a team on this device. */
export function lastChannel(team: string): string | null {
  try {
    return localStorage.getItem(key(team));
  } catch {
    // As above.
    return null;
  }
}

import type { Team } from '@parley/contract/organisation/teams.ts';
import { call, EntryError } from './entry-api.ts';
import { loadConfig } from './entry-config.ts';

/** Where somebody who opens the bare address belongs. */
export type StartingPoint =
  | { to: '/login' }
  | { to: '/signup' }
  | { to: '/select-team' }
  | { to: '/$team/channels/$channel'; params: { team: string; channel: string } };

const key = 'parley.team';

/** Remembers the team that is open, for the next visit on this device. */
export function rememberTeam(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Storage is blocked: the first team opens next time.
  }
}

function rememberedTeam(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // As above.
    return null;
  }
}

/**
 * Log-in without a session (sign-up while nobody has an account), the choice of a team without one, else the team that was
 * open last, or the first by name.
 */
export async function startingPoint(): Promise<StartingPoint> {
  let teams: Team[];
  try {
    teams = await call<Team[]>('GET', '/users/me/teams');
  } catch (error) {
    if (!(error instanceof EntryError) || error.status !== 401) throw error;
    return (await loadConfig()).first ? { to: '/signup' } : { to: '/login' };
  }
  const open = teams.filter((team) => team.delete_at === 0);
  const byName = open.toSorted((a, b) => a.display_name.localeCompare(b.display_name));
  const team = open.find(({ name }) => name === rememberedTeam()) ?? byName[0];
  if (!team) return { to: '/select-team' };
  return { to: '/$team/channels/$channel', params: { team: team.name, channel: 'town-square' } };
}

import type { User } from '@parley/contract/identity/users.ts';
import type { Team, TeamMember } from '@parley/contract/organisation/teams.ts';
import { call, EntryError } from '../../identity/entry/index.ts';

/** `POST /teams`. An open team may be joined by anybody who has an account here. */
export const createTeam = (team: { name: string; display_name: string; open: boolean }): Promise<Team> =>
  call('POST', '/teams', {
    name: team.name,
    display_name: team.display_name,
    type: team.open ? 'O' : 'I',
    allow_open_invite: team.open,
  });

/** `PUT /teams/{team_id}/patch`. */
export const renameTeam = (id: string, display_name: string): Promise<Team> =>
  call('PUT', `/teams/${id}/patch`, { display_name });

/** `GET /teams/name/{team_name}/exists`, for the address somebody is about to choose. */
export async function isAddressTaken(name: string): Promise<boolean> {
  return (await call<{ exists: boolean }>('GET', `/teams/name/${encodeURIComponent(name)}/exists`)).exists;
}

/** `POST /teams/{team_id}/invite/email`: the addresses the server sent no invitation to, each with its reason. */
export async function inviteByMail(id: string, addresses: string[]): Promise<{ address: string; reason: string }[]> {
  type Outcome = { email: string; error: { message: string } | null };
  const outcomes = await call<Outcome[]>('POST', `/teams/${id}/invite/email?graceful=true`, addresses);
  return outcomes.flatMap(({ email, error }) => (error ? [{ address: email, reason: error.message }] : []));
}

/** The teams somebody is in, and those they may join, both by name. */
export async function loadTeams(): Promise<{ mine: Team[]; open: Team[] }> {
  const [mine, all] = await Promise.all([
    call<Team[]>('GET', '/users/me/teams'),
    call<Team[]>('GET', '/teams?page=0&per_page=200'),
  ]);
  const byName = (a: Team, b: Team) => a.display_name.localeCompare(b.display_name);
  const ids = new Set(mine.map(({ id }) => id));
  const joinable = all.filter((team) => !ids.has(team.id) && team.allow_open_invite && team.delete_at === 0);
  return { mine: mine.filter((team) => team.delete_at === 0).toSorted(byName), open: joinable.toSorted(byName) };
}

/** `POST /teams/{team_id}/members` for oneself. */
export async function joinTeam(id: string): Promise<TeamMember> {
  const me = await call<User>('GET', '/users/me');
  return call('POST', `/teams/${id}/members`, { team_id: id, user_id: me.id });
}

/** Whether an error means that there is no session. */
export const needsLogin = (error: unknown): boolean => error instanceof EntryError && error.status === 401;

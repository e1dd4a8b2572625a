import type { Team } from '@parley/contract/organisation/teams.ts';
import type { Http } from '../../lib/api/http.ts';
import { teamsApi } from './api.ts';

/** The teams somebody is in, and those anybody may join, both by name. */
export async function loadJoinable(http: Http): Promise<{ mine: Team[]; open: Team[] }> {
  const api = teamsApi(http);
  const [mine, all] = await Promise.all([api.mine(), api.open(0, 200)]);
  const byName = (a: Team, b: Team) => a.display_name.localeCompare(b.display_name);
  const ids = new Set(mine.map(({ id }) => id));
  const open = all.filter((team) => !ids.has(team.id) && team.allow_open_invite && team.delete_at === 0);
  return { mine: mine.filter((team) => team.delete_at === 0).toSorted(byName), open: open.toSorted(byName) };
}

import type { Client, Effects } from '../../lib/client.ts';
import { teamsApi } from './api.ts';

/** Loads the user's teams and memberships. */
export async function loadTeams(client: Client): Promise<void> {
  const api = teamsApi(client.http);
  const [teams, members] = await Promise.all([api.mine(), api.myMemberships()]);
  client.store.batch(() => {
    client.store.apply('teams.received', { teams });
    client.store.apply('teams.mine', { members });
  });
}

/** A team that the user joined elsewhere, or was added to. */
export const teamsEffects: Effects = {
  added_to_team: (client, { user_id }, { me }) => (user_id === me ? loadTeams(client) : undefined),
};

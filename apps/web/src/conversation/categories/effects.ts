import type { Client, Effects } from '../../lib/client.ts';
import { categoriesApi } from './api.ts';

/** Loads the sidebar of a team. */
export async function loadCategories(client: Client, teamId: string): Promise<void> {
  client.store.apply('categories.received', { teamId, ...(await categoriesApi(client.http).list(teamId)) });
}

const reloadKnown = (client: Client) =>
  Promise.all(Object.keys(client.store.getState().categories.byTeam).map((teamId) => loadCategories(client, teamId)));

const reloadOf = (client: Client, teamId: string | undefined) => {
  if (teamId === undefined) return undefined;
  if (teamId === '') return reloadKnown(client);
  return client.store.getState().categories.byTeam[teamId] ? loadCategories(client, teamId) : undefined;
};

/** Which channels a category holds is the server's to say: it is asked when the user's channels change. */
export const categoriesEffects: Effects = {
  sidebar_category_created: (client, _, { broadcast }) => reloadOf(client, broadcast?.team_id),
  sidebar_category_updated: (client, { updatedCategories }) => (updatedCategories ? undefined : reloadKnown(client)),
  sidebar_category_deleted: (client, _, { broadcast }) => reloadOf(client, broadcast?.team_id),
  channel_created: (client, { team_id }) => reloadOf(client, team_id),
  user_added: (client, { user_id, team_id }, { me }) => (user_id === me ? reloadOf(client, team_id) : undefined),
  direct_added: reloadKnown,
  group_added: reloadKnown,
};

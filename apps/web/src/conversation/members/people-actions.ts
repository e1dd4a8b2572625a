import type { User } from '@parley/contract/identity/users.ts';
import { usersApi } from '../../identity/users/index.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { membersApi } from './api.ts';
import { peopleOf } from './people.ts';

const perPage = 100;

/** Asks which of some people are admins of a channel. */
async function loadRoles(client: Client, channelId: string, users: readonly User[]): Promise<void> {
  if (users.length === 0) return;
  const ids = users.map(({ id }) => id);
  client.store.apply('people.members', { channelId, members: await membersApi(client.http).byIds(channelId, ids) });
}

/** Loads the people of a channel, its admins first: the first page, or the next one. */
export async function loadPeople(client: Client, channelId: string, more = false): Promise<void> {
  const known = more ? (peopleOf(channelId)(client.store.getState())?.ids.length ?? 0) : 0;
  // When somebody left meanwhile the page overlaps what is here, and nobody is passed over.
  const page = Math.floor(known / perPage);
  const users = await usersApi(client.http).list({ in_channel: channelId, sort: 'admin', page, per_page: perPage });
  await loadRoles(client, channelId, users);
  client.store.batch(() => {
    client.store.apply('users.received', { users });
    client.store.apply('people.page', { channelId, users, first: !more, more: users.length >= perPage });
  });
}

/** Finds people of a channel by the beginnings of their names. */
export async function findPeople(
  client: Client,
  channelId: string,
  term: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const users = await usersApi(client.http).search({ term, in_channel_id: channelId, limit: perPage }, signal);
  await loadRoles(client, channelId, users);
  client.store.apply('users.received', { users });
  return users.map(({ id }) => id);
}

/** Makes somebody an admin of a channel, or a plain member again. */
export async function setChannelAdmin(
  client: Client,
  channelId: string,
  userId: string,
  admin: boolean,
): Promise<void> {
  const api = membersApi(client.http);
  await api.setRoles(channelId, userId, { scheme_user: true, scheme_admin: admin });
  client.store.apply('people.members', { channelId, members: [await api.get(channelId, userId)] });
}

/** Takes somebody out of a channel; the server's event changes the state. */
export async function removeFromChannel(client: Client, channelId: string, userId: string): Promise<void> {
  await membersApi(client.http).remove(channelId, userId);
}

const shown = perClient(() => new Set<string>());

/** Keeps the people of a channel right while they are on the screen. Returns the way to stop. */
export function watchPeople(client: Client, channelId: string): () => void {
  shown(client).add(channelId);
  return () => shown(client).delete(channelId);
}

/** Who comes to a list that is shown is somebody to know; after a break the list is asked for anew. */
export const peopleEffects: Effects = {
  'connection.fresh': (client) => Promise.all([...shown(client)].map((id) => loadPeople(client, id))),
  user_added: async (client, { user_id }, { broadcast }) => {
    const channelId = broadcast?.channel_id ?? '';
    if (!shown(client).has(channelId) || client.store.getState().users.byId[user_id]) return;
    client.store.apply('users.received', { users: await usersApi(client.http).byIds([user_id]) });
  },
};

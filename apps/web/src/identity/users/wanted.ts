import { batcher } from '../../lib/api/batcher.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { usersApi } from './api.ts';

const loader = perClient((client) =>
  batcher<string>({
    load: async (ids) => client.store.apply('users.received', { users: await usersApi(client.http).byIds(ids) }),
    onError: client.report,
  }),
);

/** Loads users that are named somewhere and not known yet, many in one call. */
export function wantUsers(client: Client, ids: Iterable<string>): void {
  const { byId } = client.store.getState().users;
  loader(client)([...ids].filter((id) => id !== '' && !byId[id]));
}

const perCall = 200;
const most = 1000;

/** Asks which of the known users changed since a time (Unix milliseconds of the server). */
export async function refreshUsers(client: Client, since: number): Promise<void> {
  const ids = Object.keys(client.store.getState().users.byId).slice(-most);
  for (let i = 0; i < ids.length; i += perCall) {
    const users = await usersApi(client.http).byIds(ids.slice(i, i + perCall), since);
    client.store.apply('users.received', { users });
  }
}

/** Whoever writes or reacts is somebody to know. */
export const usersEffects: Effects = {
  'posts.received': (client, { posts }) => {
    const named = posts.flatMap((post) => [
      post.user_id,
      ...(post.participants ?? []).map(({ id }) => id),
      ...(post.metadata?.reactions ?? []).map(({ user_id }) => user_id),
    ]);
    wantUsers(client, new Set(named));
  },
  'session.remembered': (client, { userId }) => wantUsers(client, [userId]),
  posted: (client, { post }) => wantUsers(client, [post.user_id]),
  reaction_added: (client, { reaction }) => wantUsers(client, [reaction.user_id]),
  typing: (client, { user_id }) => wantUsers(client, [user_id]),
  direct_added: (client, { creator_id, teammate_id }) => wantUsers(client, [creator_id, teammate_id]),
};

import type { User } from '@parley/contract/identity/users.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface UsersState {
  byId: Dict<User>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    users: UsersState;
  }
  interface Facts {
    'users.received': { users: readonly User[] };
  }
}

/**
 * The user after a newer copy arrived. Copies for others leave fields out (`notify_props`, `email`, ...), which are
 * kept; copies that carry no more than an id (thread participants) and older ones are ignored.
 */
function merge(known: User | undefined, copy: User): User | undefined {
  if (copy.username === '' || (known?.update_at ?? 0) > (copy.update_at ?? 0)) return known;
  return known ? { ...known, ...copy } : copy;
}

function receive(users: UsersState, copies: readonly User[]): UsersState {
  let byId = users.byId;
  for (const copy of copies) {
    const user = merge(byId[copy.id], copy);
    if (user) byId = put(byId, copy.id, user);
  }
  return byId === users.byId ? users : { byId };
}

export const users = slice<UsersState>(
  { byId: {} },
  {
    'session.opened': (users, { user }) => receive(users, [user]),
    'users.received': (users, data) => receive(users, data.users),
    user_updated: (users, { user }) => (users.byId[user.id] ? receive(users, [user]) : users),
    user_role_updated: (users, { user_id, roles }) => {
      const user = users.byId[user_id];
      return user ? { byId: put(users.byId, user_id, { ...user, roles }) } : users;
    },
    thread_updated: (users, { thread }) => receive(users, thread.participants ?? []),
  },
  {
    save: ({ byId }) => byId,
    load: (saved) => ({ byId: saved as UsersState['byId'] }),
  },
);

/** A user by id; undefined while it is not known. */
export const userById = keyed((id: string) => (state: State) => state.users.byId[id]);

const byUsername = memo(
  [(state: State) => state.users.byId],
  (byId) => new Map(Object.values(byId).map((user) => [user.username, user])),
);

/** A known user by name, without the @. */
export const userByUsername = keyed((name: string) => (state: State) => byUsername(state).get(name));

/** The user of this client; undefined before login. */
export const me = (state: State): User | undefined => state.users.byId[state.session.me];

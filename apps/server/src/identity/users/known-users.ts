import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { findById, findByUsername, type UserRow } from './store.ts';

const CACHED_USERS = 20_000;

/** An account without its secrets. */
export type KnownUser = Omit<UserRow, 'password_hash' | 'mfa_secret'>;

/** `null` where there is no account: names that nobody has are asked for as often as others. */
const byId = perServer((_: Core) => new Cache<KnownUser | null>(CACHED_USERS));
const byUsername = perServer((_: Core) => new Cache<KnownUser | null>(CACHED_USERS));

/** An account from memory, for what is asked on every message; null if there is none. */
export function knownUser(core: Core, id: string): Promise<KnownUser | null> {
  return byId(core).get(id, async () => withoutSecrets(await findById(core.db, id)));
}

/** The account of a name, from memory; null if nobody has the name. */
export function knownUserByName(core: Core, username: string): Promise<KnownUser | null> {
  const name = username.toLowerCase();
  return byUsername(core).get(name, async () => withoutSecrets(await findByUsername(core.db, name)));
}

/** Keeps what is remembered true: changed accounts are read anew, and so are all names, as one may have been given up or taken. */
export function watchUsers(core: Core): void {
  core.events.on('user_changed', ({ userId }) => {
    byId(core).delete(userId);
    byUsername(core).deleteWhere((user) => user === null || user.id === userId);
  });
}

function withoutSecrets(user: UserRow | undefined): KnownUser | null {
  if (!user) return null;
  const { password_hash: _, mfa_secret: __, ...known } = user;
  return known;
}

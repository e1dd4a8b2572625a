import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { findById, findByUsername, findByUsernames, type UserRow } from './store.ts';

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

/** The accounts of several names, from memory or by one query; names that nobody has are left out. Keys are in lower case. */
export async function knownUsersByNames(core: Core, usernames: Iterable<string>): Promise<Map<string, KnownUser>> {
  const cache = byUsername(core);
  const names = new Set(Array.from(usernames, (name) => name.toLowerCase()));
  const unknown = [...names].filter((name) => cache.peek(name) === undefined);
  const loading = unknown.length ? findByUsernames(core.db, unknown) : Promise.resolve([]);
  const entries = Array.from(names, async (name) => {
    const user = await cache.get(name, async () => {
      const found = (await loading).find((row) => row.username === name);
      return withoutSecrets(found);
    });
    return user ? ([[name, user]] as const) : [];
  });
  return new Map((await Promise.all(entries)).flat());
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

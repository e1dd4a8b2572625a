import type { Updateable } from 'kysely';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { takenError } from './create-user.ts';
import { userUpdated } from './events.ts';
import { noSuchUser } from './find-user.ts';
import { type UserRow, updateUser } from './store.ts';
import type { UsersTable } from './tables.ts';

/**
 * Changes an account, and tells: everybody hears the new profile, each with what he may see, and caches are read anew.
 * Throws 404 if the account is gone, 400 if another has the username or address.
 * @param options.quietly no event, for changes that nobody sees (a password)
 */
export async function saveUser(
  core: Core,
  write: Write,
  id: string,
  change: Updateable<UsersTable>,
  options: { quietly?: boolean } = {},
): Promise<UserRow> {
  const user = await updateUser(write.db, id, { update_at: Date.now(), ...change }).catch((error: unknown) => {
    throw takenError(error) ?? error;
  });
  if (!user) throw noSuchUser();
  write.afterCommit(() => core.events.signal('user_changed', { userId: id }));
  if (!options.quietly) for (const event of userUpdated(user, core.config.current)) write.publish(event);
  return user;
}

import type { User } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError, forbidden, invalidBody, invalidUrl } from '../../core/http/index.ts';
import { isEmail, isUsername } from './profile.ts';
import * as store from './store.ts';
import { onlyVisible, requireVisible, seesEverybody } from './visibility.ts';
import { asSeenBy, inList } from './wire.ts';

const MOST_AT_ONCE = 10_000;

export const noSuchUser = (): AppError =>
  new AppError('app.user.missing_account.const', 404, 'There is no such account.');

/** The account, or 404. */
export async function requireUser(db: Db, id: string): Promise<store.UserRow> {
  const user = await store.findById(db, id);
  if (!user) throw noSuchUser();
  return user;
}

/** GET /users/{user_id} */
export async function userById(core: Core, actor: Actor, id: string): Promise<User> {
  await requireVisible(core, actor, [id]);
  return asSeenBy(actor, await requireUser(core.db, id), core.config.current);
}

/** GET /users/username/{username}; only the exact spelling in lower case is a username. */
export async function userByUsername(core: Core, actor: Actor, username: string): Promise<User> {
  if (!isUsername(username)) throw invalidBody('username');
  const refusal = new AppError('app.user.get_by_username.app_error', 404, 'There is no account with this username.');
  return visibleOr(core, actor, await store.findByUsername(core.db, username), refusal);
}

/** GET /users/email/{email} */
export async function userByEmail(core: Core, actor: Actor, email: string): Promise<User> {
  if (!isEmail(email)) throw invalidUrl('email');
  const { ShowEmailAddress: isShown } = core.config.current.PrivacySettings;
  if (!isShown && !actor.permissions.has('manage_system')) {
    throw new AppError('api.user.get_user_by_email.permissions.app_error', 403, 'Addresses are not shown here.');
  }
  return visibleOr(core, actor, await store.findByEmail(core.db, email), noSuchUser());
}

/** Readers who don't see everybody are refused alike, whether there is such an account or not. */
async function visibleOr(core: Core, actor: Actor, user: store.UserRow | undefined, unknown: AppError): Promise<User> {
  if (!user) throw seesEverybody(actor) ? unknown : forbidden('view_members');
  await requireVisible(core, actor, [user.id]);
  return asSeenBy(actor, user, core.config.current);
}

/** POST /users/ids: those of them whom the actor may see, by username. `since` leaves out who has not changed since then. */
export async function usersByIds(core: Core, actor: Actor, ids: readonly string[], since = 0): Promise<User[]> {
  if (ids.length === 0 || ids.length > MOST_AT_ONCE) throw invalidBody('user_ids');
  return presented(core, actor, await store.findByIds(core.db, ids, since));
}

/** POST /users/usernames: those of them whom the actor may see, by username. */
export async function usersByUsernames(core: Core, actor: Actor, usernames: readonly string[]): Promise<User[]> {
  if (usernames.length === 0 || usernames.length > MOST_AT_ONCE) throw invalidBody('usernames');
  return presented(core, actor, await store.findByUsernames(core.db, usernames));
}

async function presented(core: Core, actor: Actor, users: readonly store.UserRow[]): Promise<User[]> {
  const visible = await onlyVisible(core, actor, users);
  return visible.map((user) => inList(actor, user, core.config.current));
}

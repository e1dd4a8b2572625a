import type { User } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError, invalidBody, invalidUrl } from '../../core/http/index.ts';
import { isEmail, isUsername } from './profile.ts';
import * as store from './store.ts';
import { asSeenBy } from './wire.ts';

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
  return asSeenBy(actor, await requireUser(core.db, id), core.config.current);
}

/** GET /users/username/{username}; only the exact spelling in lower case is a username. */
export async function userByUsername(core: Core, actor: Actor, username: string): Promise<User> {
  if (!isUsername(username)) throw invalidBody('username');
  const user = await store.findByUsername(core.db, username);
  if (!user) throw new AppError('app.user.get_by_username.app_error', 404, 'There is no account with this username.');
  return asSeenBy(actor, user, core.config.current);
}

/** GET /users/email/{email} */
export async function userByEmail(core: Core, actor: Actor, email: string): Promise<User> {
  if (!isEmail(email)) throw invalidUrl('email');
  const user = await store.findByEmail(core.db, email);
  if (!user) throw noSuchUser();
  return asSeenBy(actor, user, core.config.current);
}

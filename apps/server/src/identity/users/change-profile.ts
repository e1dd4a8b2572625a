import type { PatchUser, UpdateUser, User } from '@parley/contract/identity/users.ts';
import type { Updateable } from 'kysely';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { invalidBody } from '../../core/http/index.ts';
import { confirmPassword } from './confirm-password.ts';
import { checkDomain } from './domains.ts';
import { noSuchUser } from './find-user.ts';
import { cleanMentionKeys, renameInMentionKeys } from './notify-props.ts';
import { requireMayEdit } from './policy.ts';
import { checkLocale, checkProfile, checkTimezone } from './profile.ts';
import { saveUser } from './save-user.ts';
import { findById, type UserRow } from './store.ts';
import type { UsersTable } from './tables.ts';
import { asSelf } from './wire.ts';

/** PUT /users/{user_id}/patch: what is left out stays. A new address of one's own asks for the `password`. */
export async function patchUser(core: Core, actor: Actor, id: string, patch: PatchUser): Promise<User> {
  const user = await findById(core.db, id);
  requireMayEdit(actor, user ?? { id, roles: '', is_bot: false });
  if (!user) throw invalidBody('user_id');
  return change(core, actor, user, patch, patch.password ?? undefined);
}

/** PUT /users/{user_id}: the whole profile; names left out are emptied, maps left out stay. */
export async function updateUser(core: Core, actor: Actor, id: string, body: UpdateUser): Promise<User> {
  if (body.id !== id) throw invalidBody('id');
  const user = await findById(core.db, id);
  requireMayEdit(actor, user ?? { id, roles: '', is_bot: false });
  if (!user) throw noSuchUser();
  const whole = { username: '', email: '', nickname: '', first_name: '', last_name: '', position: '', ...body };
  return change(core, actor, user, { ...whole, locale: body.locale || user.locale }, body.password);
}

async function change(
  core: Core,
  actor: Actor,
  user: UserRow,
  patch: PatchUser,
  password: string | undefined,
): Promise<User> {
  const profile = {
    username: (patch.username ?? user.username).toLowerCase(),
    email: (patch.email ?? user.email).toLowerCase(),
    nickname: patch.nickname ?? user.nickname,
    first_name: patch.first_name ?? user.first_name,
    last_name: patch.last_name ?? user.last_name,
    position: patch.position ?? user.position,
    locale: patch.locale ?? user.locale,
  };
  const isMoved = profile.email !== user.email;
  if (isMoved && actor.userId === user.id) {
    if (!password) throw invalidBody('password');
    await confirmPassword(core, user, password);
  }
  checkProfile(profile);
  if (profile.locale !== user.locale) checkLocale(profile.locale);
  if (patch.timezone) checkTimezone(patch.timezone);
  if (isMoved) checkDomain(core, 'update', user.roles, profile.email);
  const changed = await write(core, (write) =>
    saveUser(core, write, user.id, {
      ...profile,
      ...maps(user, patch, profile.username),
      ...(isMoved ? { email_verified: false } : {}),
      ...(profile.username !== user.username ? newDefaultPicture(user) : {}),
    }),
  );
  return asSelf(changed);
}

/** Maps are replaced as a whole. Who has the own name among the words that notify keeps it there under a new name. */
function maps(user: UserRow, patch: PatchUser, username: string): Updateable<UsersTable> {
  const notify = renameInMentionKeys(patch.notify_props ?? user.notify_props, user.username, username);
  return {
    notify_props: JSON.stringify(cleanMentionKeys(notify)),
    ...(patch.props ? { props: JSON.stringify(patch.props) } : {}),
    ...(patch.timezone ? { timezone: JSON.stringify(patch.timezone) } : {}),
  };
}

/** The generated picture shows the initial: clients must fetch it anew. A negative time stands for a generated picture. */
const newDefaultPicture = (user: UserRow): Updateable<UsersTable> =>
  user.last_picture_update > 0 ? {} : { last_picture_update: -Date.now() };

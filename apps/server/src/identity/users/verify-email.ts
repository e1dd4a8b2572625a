import type { User } from '@parley/contract/identity/users.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { forbidden } from '../../core/http/index.ts';
import { requireUser } from './find-user.ts';
import { saveUser } from './save-user.ts';
import { asAdmin } from './wire.ts';

/** POST /users/{user_id}/email/verify/member: an administrator vouches for the address. */
export async function vouchForEmail(core: Core, actor: Actor, id: string): Promise<User> {
  if (!holds(actor, 'edit_other_users')) throw forbidden('edit_other_users');
  await requireUser(core.db, id);
  const user = await write(core, (write) => saveUser(core, write, id, { email_verified: true }));
  return asAdmin(user);
}

import type { Bot } from '@parley/contract/identity/users.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { forbidden } from '../../core/http/index.ts';
import { endSessions } from '../sessions/index.ts';
import { requireUser } from './find-user.ts';
import { saveUser } from './save-user.ts';

/** POST /users/{user_id}/convert_to_bot: from now on nobody logs in to the account; it belongs to itself. */
export async function convertToBot(core: Core, actor: Actor, id: string): Promise<Bot> {
  if (!holds(actor, 'manage_system')) throw forbidden('manage_system');
  await requireUser(core.db, id);
  const user = await write(core, (write) => saveUser(core, write, id, { is_bot: true, password_hash: '' }));
  await endSessions(core, { userId: id });
  return {
    user_id: user.id,
    username: user.username,
    display_name: [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username,
    owner_id: user.id,
    create_at: user.create_at,
    update_at: user.update_at,
    delete_at: user.delete_at,
  };
}

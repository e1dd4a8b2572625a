import type { UserAuth } from '@parley/contract/identity/users.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { requireUser } from './find-user.ts';
import { saveUser } from './save-user.ts';

/** PUT /users/{user_id}/auth: from now on the account logs in by an outside service, and its password is gone. */
export async function setOutsideLogIn(core: Core, actor: Actor, id: string, auth: UserAuth): Promise<UserAuth> {
  if (!holds(actor, 'manage_system')) throw forbidden('manage_system');
  const { auth_data: data, auth_service: service } = auth;
  if (!data || !service) throw invalidAuth();
  const user = await requireUser(core.db, id);
  const change = { auth_data: data, auth_service: service, password_hash: '', failed_attempts: 0 };
  await write(core, (write) => saveUser(core, write, user.id, change)).catch((error: unknown) => {
    throw isUniqueViolation(error, 'users_auth_data') ? invalidAuth() : error;
  });
  return { auth_data: data, auth_service: service };
}

const invalidAuth = (): AppError =>
  new AppError('api.user.update_user_auth.invalid_request', 400, 'Name a service and a user of it that is free.');

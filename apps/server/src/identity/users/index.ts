import type { Core } from '../../core/core.ts';
import { watchUsers } from './known-users.ts';
import { routes } from './routes.ts';
import './signals.ts';
import './tables.ts';

export { createUser } from './create-user.ts';
export { userUpdated } from './events.ts';
export { noSuchUser, requireUser } from './find-user.ts';
export { type KnownUser, knownUser, knownUserByName, knownUsersByNames } from './known-users.ts';
export { onInvitation } from './sign-up.ts';
export {
  countFailedAttempt,
  findByEmail,
  findById,
  findByIds,
  findByUsername,
  findByUsernames,
  type UserRow,
  updateUser,
} from './store.ts';
export { asAdmin, asOther, asSeenBy, asSelf } from './wire.ts';

export function register(core: Core): void {
  watchUsers(core);
  routes(core);
}

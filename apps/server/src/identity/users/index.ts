import type { Core } from '../../core/core.ts';
import { watchUsers } from './known-users.ts';
import { routes } from './routes.ts';
import './signals.ts';
import './tables.ts';

export { confirmPassword, fitsPassword } from './confirm-password.ts';
export { type CreateOptions, createUser } from './create-user.ts';
export { isAllowedDomain } from './domains.ts';
export { pictureChanged, userUpdated } from './events.ts';
export { noSuchUser, requireUser } from './find-user.ts';
export { type KnownUser, knownUser, knownUserByName, knownUsersByNames } from './known-users.ts';
export { joinUserLifecycle, type UserLifecycle } from './lifecycle.ts';
export { mayManage, requireMayEdit, requireOwn } from './policy.ts';
export { saveUser } from './save-user.ts';
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
export { onlyVisible, requireVisible, seesEverybody, setVisibility, visibleAmong } from './visibility.ts';
export { asAdmin, asOther, asSeenBy, asSelf, inList } from './wire.ts';

export function register(core: Core): void {
  watchUsers(core);
  routes(core);
}

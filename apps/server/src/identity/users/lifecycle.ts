import type { Write } from '../../core/db/write.ts';
import { lifecycle } from '../../core/lifecycle.ts';
import type { UserRow } from './store.ts';

/**
 * What belongs to an account further up the ladder (preferences, memberships, posts) takes part in the account's own transactions
 * through these.
 */
export interface UserLifecycle {
  /** The account was made. */
  created(write: Write, change: { user: UserRow }): Promise<void>;
  /** The user became a guest, or is one no longer. */
  guestChanged(write: Write, change: { user: UserRow; isGuest: boolean }): Promise<void>;
  /** The account is about to be deleted for good, with all that hangs on it by a foreign key; the rest is the participants'. */
  deleted(write: Write, change: { user: UserRow }): Promise<void>;
}

export const { join: joinUserLifecycle, tell: tellUserLifecycle } = lifecycle<UserLifecycle>();

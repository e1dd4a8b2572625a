import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
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

const participants = perServer((_: Core) => [] as Partial<UserLifecycle>[]);

/** Takes part from now on. */
export function joinUserLifecycle(core: Core, participant: Partial<UserLifecycle>): void {
  participants(core).push(participant);
}

/** Lets every participant do its part, in the order they joined; one that fails takes the whole transaction back. */
export async function tellLifecycle<Stage extends keyof UserLifecycle>(
  core: Core,
  stage: Stage,
  write: Write,
  change: Parameters<UserLifecycle[Stage]>[1],
): Promise<void> {
  for (const participant of participants(core)) {
    const part = participant[stage] as ((write: Write, change: unknown) => Promise<void>) | undefined;
    await part?.(write, change);
  }
}

import type { Write } from '../../core/db/write.ts';
import { lifecycle } from '../../core/lifecycle.ts';
import type { TeamRow } from './store.ts';

/**
 * What belongs to a team further up the ladder (its first channels, a member's channels) takes part in the team's own transactions
 * through these.
 */
export interface TeamLifecycle {
  created(write: Write, change: { team: TeamRow; creatorId: string }): Promise<void>;
  joined(write: Write, change: { team: TeamRow; userId: string; isGuest: boolean; actorId: string }): Promise<void>;
  left(write: Write, change: { team: TeamRow; userId: string; actorId: string }): Promise<void>;
  /** The team is deleted for good; its row and its members go after this. */
  deleted(write: Write, change: { team: TeamRow }): Promise<void>;
}

export const { join: joinTeamLifecycle, tell: tellTeamLifecycle } = lifecycle<TeamLifecycle>();

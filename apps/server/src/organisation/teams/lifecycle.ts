import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
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

const participants = perServer((_: Core) => [] as Partial<TeamLifecycle>[]);

export function joinTeamLifecycle(core: Core, participant: Partial<TeamLifecycle>): void {
  participants(core).push(participant);
}

export const onTeamCreated = (core: Core, created: TeamLifecycle['created']): void =>
  joinTeamLifecycle(core, { created });
export const onTeamJoined = (core: Core, joined: TeamLifecycle['joined']): void => joinTeamLifecycle(core, { joined });
export const onTeamDeleted = (core: Core, deleted: TeamLifecycle['deleted']): void =>
  joinTeamLifecycle(core, { deleted });
export const onTeamLeft = (core: Core, left: TeamLifecycle['left']): void => joinTeamLifecycle(core, { left });

/** Lets every participant do its part, in the order they joined; one that fails takes the whole transaction back. */
export async function tell<Stage extends keyof TeamLifecycle>(
  core: Core,
  stage: Stage,
  write: Write,
  change: Parameters<TeamLifecycle[Stage]>[1],
): Promise<void> {
  for (const participant of participants(core)) {
    const part = participant[stage] as ((write: Write, change: unknown) => Promise<void>) | undefined;
    await part?.(write, change);
  }
}

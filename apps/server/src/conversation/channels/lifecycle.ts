import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import type { ChannelRow } from './store.ts';

/** What hangs on a channel takes part in the transactions that end or move it. */
export interface ChannelLifecycle {
  /** The channel is deleted for good; its row and its members go after this. */
  deleted(write: Write, change: { channel: ChannelRow }): Promise<void>;
  /** The channel belongs to another team from now on. */
  moved(write: Write, change: { channel: ChannelRow; teamId: string }): Promise<void>;
}

const participants = perServer((_: Core) => [] as Partial<ChannelLifecycle>[]);

export function joinChannelLifecycle(core: Core, participant: Partial<ChannelLifecycle>): void {
  participants(core).push(participant);
}

/** Lets every participant do its part, in the order they joined; one that fails takes the whole transaction back. */
export async function tellChannelLifecycle<Stage extends keyof ChannelLifecycle>(
  core: Core,
  stage: Stage,
  write: Write,
  change: Parameters<ChannelLifecycle[Stage]>[1],
): Promise<void> {
  for (const participant of participants(core)) {
    const part = participant[stage] as ((write: Write, change: unknown) => Promise<void>) | undefined;
    await part?.(write, change);
  }
}

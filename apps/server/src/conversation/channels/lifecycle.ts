import type { Write } from '../../core/db/write.ts';
import { lifecycle } from '../../core/lifecycle.ts';
import type { ChannelRow } from './store.ts';

/** What hangs on a channel takes part in the transactions that end or move it. */
export interface ChannelLifecycle {
  /** The channel is deleted for good; its row and its members go after this. */
  deleted(write: Write, change: { channel: ChannelRow }): Promise<void>;
  /** The channel belongs to another team from now on. */
  moved(write: Write, change: { channel: ChannelRow; teamId: string }): Promise<void>;
}

export const { join: joinChannelLifecycle, tell: tellChannelLifecycle } = lifecycle<ChannelLifecycle>();

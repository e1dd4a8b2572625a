import type { Core } from '../../core/core.ts';
import { statusChanged } from './events.ts';
import { knownStatuses } from './known-statuses.ts';
import type { StatusRow } from './store.ts';

/**
 * Brings a user's status into its next state and tells the user's clients if it shows.
 * @param next gives the same row if nothing changes
 */
export async function changeStatus(
  core: Core,
  userId: string,
  next: (row: StatusRow) => StatusRow,
): Promise<StatusRow> {
  const known = knownStatuses(core);
  if (!known.peek(userId)) await known.load([userId]);
  // From here on nothing waits: of two changes at once the second sees what the first made.
  const before = known.peek(userId) ?? (await known.load([userId]))[0];
  if (!before) throw new Error('A status was asked for and not given.');
  const after = next(before);
  if (after === before) return before;
  known.set(after, isActivityAlone(before, after) ? 'activity' : 'status');
  if (after.status !== before.status) core.events.publish(statusChanged(after));
  return after;
}

const isActivityAlone = (before: StatusRow, after: StatusRow): boolean =>
  before.status === after.status && before.manual === after.manual && before.dnd_end_time === after.dnd_end_time;

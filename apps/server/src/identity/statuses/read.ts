import type { Status } from '@parley/contract/identity/statuses.ts';
import type { Core } from '../../core/core.ts';
import { changeStatus } from './change.ts';
import { knownStatuses } from './known-statuses.ts';
import type { StatusRow } from './store.ts';
import { afterDnd } from './transitions.ts';

/** The statuses of these users as of now, in their order; offline for those never seen and for ids that nobody has. */
export async function statusesOf(core: Core, userIds: readonly string[]): Promise<StatusRow[]> {
  const rows = await knownStatuses(core).load(userIds);
  return Promise.all(rows.map((row) => (isOver(row) ? endDnd(core, row.user_id) : row)));
}

/** Everybody known here to be online, away or not to be disturbed. */
export async function statusesHere(core: Core): Promise<StatusRow[]> {
  return statusesOf(
    core,
    [...knownStatuses(core).here()].map((row) => row.user_id),
  );
}

/** Ends a timed `dnd` whose time has come. */
export const endDnd = (core: Core, userId: string): Promise<StatusRow> =>
  changeStatus(core, userId, afterDnd(Date.now(), core.realtime.isConnected(userId)));

const isOver = (row: StatusRow): boolean =>
  row.status === 'dnd' && row.dnd_end_time > 0 && row.dnd_end_time * 1000 <= Date.now();

export const toWire = (row: StatusRow): Status => ({
  user_id: row.user_id,
  status: row.status,
  manual: row.manual,
  last_activity_at: row.last_activity_at,
  dnd_end_time: row.dnd_end_time,
});

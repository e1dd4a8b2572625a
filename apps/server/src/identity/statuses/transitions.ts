import type { Presence } from '@parley/contract/identity/statuses.ts';
import type { StatusRow } from './store.ts';

/** Somebody who was never seen. */
export const unseen = (userId: string): StatusRow => ({
  user_id: userId,
  status: 'offline',
  manual: false,
  last_activity_at: 0,
  dnd_end_time: 0,
  prev_status: '',
});

/** The user did something, but not here. */
export const seen =
  (now: number) =>
  (row: StatusRow): StatusRow => ({ ...row, last_activity_at: now });

/** The user did something here. A status chosen by hand stays. */
export const active =
  (now: number) =>
  (row: StatusRow): StatusRow => ({
    ...row,
    last_activity_at: now,
    status: row.manual ? row.status : 'online',
  });

/** The user's client saw nobody for a while; only after `timeout` ms without activity that counts. */
export const idle =
  (now: number, timeout: number) =>
  (row: StatusRow): StatusRow =>
    row.manual || row.status !== 'online' || now - row.last_activity_at < timeout ? row : { ...row, status: 'away' };

/** The user's last client is gone. A status chosen by hand stays. */
export const gone = (row: StatusRow): StatusRow => (row.manual ? row : { ...row, status: 'offline' });

/** The account is closed. */
export const closed = (row: StatusRow): StatusRow => ({
  ...unseen(row.user_id),
  last_activity_at: row.last_activity_at,
});

/** The user chose; `online` means: as activity says from now on. */
export const chosen =
  (status: Presence, options: { now: number; dndEnd?: number }) =>
  (row: StatusRow): StatusRow => ({
    ...row,
    status,
    manual: status !== 'online',
    last_activity_at: status === 'online' ? options.now : row.last_activity_at,
    dnd_end_time: options.dndEnd ?? 0,
    prev_status: status === 'dnd' && row.status !== 'dnd' ? row.status : row.prev_status,
  });

/** After the end of a timed `dnd` what was before comes back, as far as it is still true. */
export const afterDnd =
  (now: number, isConnected: boolean) =>
  (row: StatusRow): StatusRow => {
    if (row.status !== 'dnd' || row.dnd_end_time === 0 || row.dnd_end_time * 1000 > now) return row;
    const before = row.prev_status || 'online';
    return { ...row, status: isConnected ? before : 'offline', manual: false, dnd_end_time: 0, prev_status: '' };
  };

import type { WireEvent } from '../../core/events/index.ts';
import type { StatusRow } from './store.ts';

/** The user's own clients hear it; those of others ask when they show it. */
export const statusChanged = (row: StatusRow): WireEvent<'status_change'> => ({
  event: 'status_change',
  data: { user_id: row.user_id, status: row.status },
  audience: { userId: row.user_id },
  priority: 'droppable',
});

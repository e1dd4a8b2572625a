import type { Presence } from '@parley/contract/identity/statuses.ts';

export interface StatusesTable {
  user_id: string;
  status: Presence;
  /** Chosen by the user: activity does not change it. */
  manual: boolean;
  last_activity_at: number;
  /** Unix seconds; 0 for no end. */
  dnd_end_time: number;
  /** What `dnd` gave way to. */
  prev_status: Presence | '';
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    statuses: StatusesTable;
  }
}

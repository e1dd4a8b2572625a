import type { JSONColumnType } from 'kysely';

export interface SessionsTable {
  id: string;
  token_hash: Buffer;
  user_id: string;
  create_at: number;
  expires_at: number;
  last_activity_at: number;
  device_id: string;
  is_oauth: boolean;
  expired_notify: boolean;
  props: JSONColumnType<Record<string, string>, string, string>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    sessions: SessionsTable;
  }
}

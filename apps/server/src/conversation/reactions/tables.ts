import type { Defaulted } from '../../core/db/tables.ts';

export interface ReactionsTable {
  post_id: string;
  user_id: string;
  emoji_name: string;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  channel_id: string;
  remote_id: Defaulted<string>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    reactions: ReactionsTable;
  }
}

export interface PostAcknowledgementsTable {
  post_id: string;
  user_id: string;
  channel_id: string;
  acknowledged_at: number;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    post_acknowledgements: PostAcknowledgementsTable;
  }
}

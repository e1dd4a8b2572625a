export interface AuditsTable {
  id: string;
  create_at: number;
  user_id: string;
  action: string;
  extra_info: string;
  ip_address: string;
  session_id: string;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    audits: AuditsTable;
  }
}

import type { Defaulted } from '../../core/db/tables.ts';

export interface SchemesTable {
  id: string;
  name: string;
  display_name: string;
  description: Defaulted<string>;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  /** `team` or `channel`. */
  scope: string;
  default_team_admin_role: Defaulted<string>;
  default_team_user_role: Defaulted<string>;
  default_team_guest_role: Defaulted<string>;
  default_channel_admin_role: Defaulted<string>;
  default_channel_user_role: Defaulted<string>;
  default_channel_guest_role: Defaulted<string>;
  default_playbook_admin_role: Defaulted<string>;
  default_playbook_member_role: Defaulted<string>;
  default_run_admin_role: Defaulted<string>;
  default_run_member_role: Defaulted<string>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    schemes: SchemesTable;
  }
}

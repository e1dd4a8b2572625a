import type { Defaulted } from '../../core/db/tables.ts';

export interface TeamsTable {
  id: string;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  display_name: string;
  name: string;
  description: Defaulted<string>;
  email: Defaulted<string>;
  type: string;
  company_name: Defaulted<string>;
  allowed_domains: Defaulted<string>;
  invite_id: string;
  allow_open_invite: Defaulted<boolean>;
  last_team_icon_update: Defaulted<number>;
  scheme_id: Defaulted<string | null>;
  group_constrained: Defaulted<boolean | null>;
  policy_id: Defaulted<string | null>;
  cloud_limits_archived: Defaulted<boolean>;
}

export interface TeamMembersTable {
  team_id: string;
  user_id: string;
  /** Roles given beside those of the scheme. */
  roles: Defaulted<string>;
  scheme_user: Defaulted<boolean>;
  scheme_admin: Defaulted<boolean>;
  scheme_guest: Defaulted<boolean>;
  create_at: number;
  /** When the user left; 0 while a member. */
  delete_at: Defaulted<number>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    teams: TeamsTable;
    team_members: TeamMembersTable;
  }
}

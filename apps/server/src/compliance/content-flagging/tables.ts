export interface CommonReviewersTable {
  user_id: string;
}

export interface TeamReviewSettingsTable {
  team_id: string;
  enabled: boolean;
}

export interface TeamReviewersTable {
  team_id: string;
  user_id: string;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    content_flagging_common_reviewers: CommonReviewersTable;
    content_flagging_team_settings: TeamReviewSettingsTable;
    content_flagging_team_reviewers: TeamReviewersTable;
  }
}

export interface PreferencesTable {
  user_id: string;
  category: string;
  name: string;
  value: string;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    preferences: PreferencesTable;
  }
}

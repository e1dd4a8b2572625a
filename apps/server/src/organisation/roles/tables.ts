export interface RolesTable {
  id: string;
  name: string;
  display_name: string;
  description: string;
  create_at: number;
  update_at: number;
  delete_at: number;
  permissions: string[];
  /** Given by the scheme of a team or channel rather than by name. */
  scheme_managed: boolean;
  built_in: boolean;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    roles: RolesTable;
  }
}

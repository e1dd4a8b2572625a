import type { ColumnType } from 'kysely';
import type { Defaulted } from '../db/tables.ts';

export interface PropertyGroupsTable {
  id: string;
  name: string;
}

export interface PropertyFieldsTable {
  id: string;
  group_id: string;
  name: string;
  type: string;
  attrs: ColumnType<Record<string, unknown> | null, string | null, string | null>;
  target_id: Defaulted<string>;
  target_type: Defaulted<string>;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
}

export interface PropertyValuesTable {
  id: string;
  /** What it is said of: the id of a post, a user, ... */
  target_id: string;
  target_type: string;
  group_id: string;
  field_id: string;
  value: ColumnType<unknown, string, string>;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
}

declare module '../db/tables.ts' {
  interface Tables {
    property_groups: PropertyGroupsTable;
    property_fields: PropertyFieldsTable;
    property_values: PropertyValuesTable;
  }
}

import type { Defaulted } from '../../core/db/tables.ts';

export interface SidebarCategoriesTable {
  id: string;
  user_id: string;
  team_id: string;
  sort_order: number;
  sorting: Defaulted<string>;
  type: string;
  display_name: Defaulted<string>;
  muted: Defaulted<boolean>;
  collapsed: Defaulted<boolean>;
}

export interface SidebarChannelsTable {
  user_id: string;
  channel_id: string;
  category_id: string;
  sort_order: number;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    sidebar_categories: SidebarCategoriesTable;
    sidebar_channels: SidebarChannelsTable;
  }
}

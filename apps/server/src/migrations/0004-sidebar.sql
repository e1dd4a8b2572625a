-- How a user arranges the channels of a team. Users who never changed anything have no rows: the three first categories stand
-- for them. Favourite channels are preferences; the rows here give them their order.
create table sidebar_categories (
  id text collate "C" primary key,
  user_id text collate "C" not null references users on delete cascade,
  team_id text collate "C" not null references teams on delete cascade,
  sort_order bigint not null,
  sorting text not null default '',
  type text not null,
  display_name text not null default '',
  muted boolean not null default false,
  collapsed boolean not null default false
);
create index sidebar_categories_user_id on sidebar_categories (user_id, team_id);

-- Who leaves a channel takes it out of the sidebar too.
create table sidebar_channels (
  user_id text collate "C" not null,
  channel_id text collate "C" not null,
  category_id text collate "C" not null references sidebar_categories on delete cascade,
  sort_order bigint not null,
  primary key (user_id, channel_id, category_id),
  foreign key (channel_id, user_id) references channel_members (channel_id, user_id) on delete cascade
);
create index sidebar_channels_category_id on sidebar_channels (category_id, sort_order);

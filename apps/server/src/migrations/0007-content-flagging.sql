-- What may be said of things of any kind (posts, users), and what is said. One value a field and thing.
create table property_groups (
  id text collate "C" primary key,
  name text collate "C" not null unique
);

create table property_fields (
  id text collate "C" primary key,
  group_id text collate "C" not null references property_groups on delete cascade,
  name text not null,
  type text not null,
  attrs jsonb,
  target_id text collate "C" not null default '',
  target_type text not null default '',
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0
);
create unique index property_fields_name on property_fields (group_id, target_id, name) where delete_at = 0;

create table property_values (
  id text collate "C" primary key,
  target_id text collate "C" not null,
  target_type text not null,
  group_id text collate "C" not null references property_groups on delete cascade,
  field_id text collate "C" not null references property_fields on delete cascade,
  value jsonb not null,
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0
);
create unique index property_values_field on property_values (group_id, target_id, field_id) where delete_at = 0;
create index property_values_target on property_values (target_id, group_id);

-- Who reviews what was flagged: the same people for all teams, or people of each team that has it switched on.
create table content_flagging_common_reviewers (
  user_id text collate "C" primary key references users on delete cascade
);

create table content_flagging_team_settings (
  team_id text collate "C" primary key references teams on delete cascade,
  enabled boolean not null default false
);

create table content_flagging_team_reviewers (
  team_id text collate "C" not null references content_flagging_team_settings on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  primary key (team_id, user_id)
);
create index content_flagging_team_reviewers_user_id on content_flagging_team_reviewers (user_id);

create table roles (
  id text collate "C" primary key,
  name text collate "C" not null unique,
  display_name text not null default '',
  description text not null default '',
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  permissions text[] not null default '{}',
  scheme_managed boolean not null default false,
  built_in boolean not null default false
);

create table teams (
  id text collate "C" primary key,
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  display_name text not null,
  name text collate "C" not null unique,
  description text not null default '',
  email text not null default '',
  type text not null default 'O',
  company_name text not null default '',
  allowed_domains text not null default '',
  invite_id text collate "C" not null,
  allow_open_invite boolean not null default false,
  last_team_icon_update bigint not null default 0,
  scheme_id text collate "C",
  group_constrained boolean,
  policy_id text collate "C",
  cloud_limits_archived boolean not null default false
);
create unique index teams_invite_id on teams (invite_id);

-- delete_at > 0: has left; the row stays, so that roles come back with a new join.
create table team_members (
  team_id text collate "C" not null references teams on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  roles text not null default '',
  scheme_user boolean not null default true,
  scheme_admin boolean not null default false,
  scheme_guest boolean not null default false,
  create_at bigint not null,
  delete_at bigint not null default 0,
  primary key (team_id, user_id)
);
create index team_members_user_id on team_members (user_id) where delete_at = 0;

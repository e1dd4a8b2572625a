-- A set of roles that counts in teams or channels in the place of the built-in ones. Roles of no use in its scope are ''.
create table schemes (
  id text collate "C" primary key,
  name text collate "C" not null unique,
  display_name text not null,
  description text not null default '',
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  scope text not null,
  default_team_admin_role text collate "C" not null default '',
  default_team_user_role text collate "C" not null default '',
  default_team_guest_role text collate "C" not null default '',
  default_channel_admin_role text collate "C" not null default '',
  default_channel_user_role text collate "C" not null default '',
  default_channel_guest_role text collate "C" not null default '',
  default_playbook_admin_role text collate "C" not null default '',
  default_playbook_member_role text collate "C" not null default '',
  default_run_admin_role text collate "C" not null default '',
  default_run_member_role text collate "C" not null default ''
);

create index teams_scheme_id on teams (scheme_id) where scheme_id <> '';
create index channels_scheme_id on channels (scheme_id) where scheme_id <> '';

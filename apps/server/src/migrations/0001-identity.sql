-- People, how they log in, what they chose. Ids are compared byte by byte (collation "C"), which is also their order in time.
create table users (
  id text collate "C" primary key,
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  username text collate "C" not null,
  password_hash text not null default '',
  auth_service text not null default '',
  auth_data text,
  email text collate "C" not null,
  email_verified boolean not null default false,
  nickname text not null default '',
  first_name text not null default '',
  last_name text not null default '',
  position text not null default '',
  roles text not null default '',
  props jsonb not null default '{}',
  notify_props jsonb not null default '{}',
  timezone jsonb not null default '{}',
  locale text not null default 'en',
  last_password_update bigint not null default 0,
  last_picture_update bigint not null default 0,
  last_login bigint not null default 0,
  failed_attempts integer not null default 0,
  mfa_active boolean not null default false,
  mfa_secret text not null default '',
  is_bot boolean not null default false,
  bot_description text not null default '',
  bot_last_icon_update bigint not null default 0,
  remote_id text not null default '',
  disable_welcome_email boolean not null default false
);
create unique index users_username on users (username);
create unique index users_email on users (email);
create unique index users_auth_data on users (auth_service, auth_data) where auth_data is not null;
create index users_update_at on users (update_at);
create index users_first_name on users (lower(first_name) collate "C");
create index users_last_name on users (lower(last_name) collate "C");
create index users_nickname on users (lower(nickname) collate "C");

-- Tokens are kept as SHA-256, so that who reads the database cannot act as anybody.
create table sessions (
  id text collate "C" primary key,
  token_hash bytea not null,
  user_id text collate "C" not null references users on delete cascade,
  create_at bigint not null,
  expires_at bigint not null,
  last_activity_at bigint not null,
  device_id text not null default '',
  is_oauth boolean not null default false,
  expired_notify boolean not null default false,
  props jsonb not null default '{}'
);
create unique index sessions_token_hash on sessions (token_hash);
create index sessions_user_id on sessions (user_id);
create index sessions_expires_at on sessions (expires_at);

create table preferences (
  user_id text collate "C" not null references users on delete cascade,
  category text collate "C" not null,
  name text collate "C" not null,
  value text not null default '',
  primary key (user_id, category, name)
);

create table statuses (
  user_id text collate "C" primary key references users on delete cascade,
  status text not null,
  manual boolean not null default false,
  last_activity_at bigint not null default 0,
  -- Unix seconds, as on the wire; 0 for no end.
  dnd_end_time bigint not null default 0,
  prev_status text not null default ''
);

create table configurations (
  id text collate "C" primary key,
  value jsonb not null,
  create_at bigint not null,
  active boolean not null default true
);

create table systems (name text collate "C" primary key, value text not null);

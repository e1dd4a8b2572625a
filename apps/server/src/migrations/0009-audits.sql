-- Requests that changed who may do what or how the server works. No foreign keys: a log-in that failed is nobody's.
create table audits (
  id text collate "C" primary key,
  create_at bigint not null,
  user_id text collate "C" not null default '',
  action text not null,
  extra_info text not null default '',
  ip_address text not null default '',
  session_id text not null default ''
);
create index audits_create_at on audits (create_at, id);
create index audits_user_id on audits (user_id, create_at, id);

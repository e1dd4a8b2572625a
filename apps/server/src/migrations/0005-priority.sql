-- How urgent the author finds a first post, and whether readers shall confirm it; null for almost all posts.
alter table posts add column priority jsonb;

create table post_acknowledgements (
  post_id text collate "C" not null,
  user_id text collate "C" not null,
  channel_id text collate "C" not null,
  acknowledged_at bigint not null,
  primary key (post_id, user_id)
);

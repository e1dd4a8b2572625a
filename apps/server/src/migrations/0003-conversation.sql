-- team_id is '' for direct and group channels. The counters count posts that were ever made here; members count what they read.
create table channels (
  id text collate "C" primary key,
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  team_id text collate "C" not null default '',
  type text not null,
  display_name text not null default '',
  name text collate "C" not null,
  header text not null default '',
  purpose text not null default '',
  creator_id text collate "C" not null default '',
  last_post_at bigint not null default 0,
  last_root_post_at bigint not null default 0,
  total_msg_count bigint not null default 0,
  total_msg_count_root bigint not null default 0,
  extra_update_at bigint not null default 0,
  scheme_id text collate "C",
  group_constrained boolean,
  shared boolean,
  banner_info jsonb,
  policy_id text collate "C",
  default_category_name text not null default ''
) with (fillfactor = 80);
create unique index channels_team_id_name on channels (team_id, name);
create index channels_team_id_display_name on channels (team_id, lower(display_name) collate "C");

create table channel_members (
  channel_id text collate "C" not null references channels on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  roles text not null default '',
  scheme_user boolean not null default true,
  scheme_admin boolean not null default false,
  scheme_guest boolean not null default false,
  last_viewed_at bigint not null default 0,
  msg_count bigint not null default 0,
  msg_count_root bigint not null default 0,
  mention_count bigint not null default 0,
  mention_count_root bigint not null default 0,
  urgent_mention_count bigint not null default 0,
  notify_props jsonb not null default '{}',
  last_update_at bigint not null default 0,
  primary key (channel_id, user_id)
) with (fillfactor = 80);
create index channel_members_user_id on channel_members (user_id);

create table channel_member_history (
  channel_id text collate "C" not null,
  user_id text collate "C" not null,
  join_time bigint not null,
  leave_time bigint,
  primary key (channel_id, user_id, join_time)
);

-- No foreign keys here: a post is one statement, and what it refers to was checked by the service.
create table posts (
  id text collate "C" primary key,
  create_at bigint not null,
  update_at bigint not null,
  edit_at bigint not null default 0,
  delete_at bigint not null default 0,
  is_pinned boolean not null default false,
  has_reactions boolean not null default false,
  user_id text collate "C" not null,
  channel_id text collate "C" not null,
  root_id text collate "C" not null default '',
  -- Set on the old versions of edited posts; those have delete_at > 0.
  original_id text collate "C" not null default '',
  message text not null default '',
  type text not null default '',
  props jsonb not null default '{}',
  hashtags text not null default '',
  file_ids text[] not null default '{}',
  pending_post_id text collate "C" not null default '',
  -- null on posts that the server makes itself.
  remote_id text default ''
) with (fillfactor = 90);
-- A retried request can never make a second post, whatever node it reaches.
create unique index posts_pending on posts (user_id, pending_post_id) where pending_post_id <> '';
create index posts_channel_create_at on posts (channel_id, create_at, id) where original_id = '';
create index posts_channel_roots on posts (channel_id, create_at, id) where root_id = '' and original_id = '';
create index posts_channel_update_at on posts (channel_id, update_at);
create index posts_root on posts (root_id, create_at, id) where root_id <> '';
create index posts_pinned on posts (channel_id) where is_pinned;
create index posts_original on posts (original_id) where original_id <> '';

-- What a root post shows of its replies, so that no read or write depends on how many there are.
create table threads (
  post_id text collate "C" primary key,
  channel_id text collate "C" not null,
  team_id text collate "C" not null default '',
  reply_count bigint not null default 0,
  last_reply_at bigint not null default 0,
  participants text[] not null default '{}',
  delete_at bigint not null default 0
) with (fillfactor = 80);
create index threads_channel_id on threads (channel_id, last_reply_at);

create table thread_memberships (
  post_id text collate "C" not null,
  user_id text collate "C" not null,
  following boolean not null default true,
  last_viewed bigint not null default 0,
  last_updated bigint not null default 0,
  -- Replies that the member has read; the rest of the thread's reply_count is unread, without counting posts.
  read_count bigint not null default 0,
  unread_mentions bigint not null default 0,
  primary key (post_id, user_id)
) with (fillfactor = 80);
create index thread_memberships_user_id on thread_memberships (user_id) where following;

create table reactions (
  post_id text collate "C" not null,
  user_id text collate "C" not null,
  emoji_name text collate "C" not null,
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  channel_id text collate "C" not null,
  remote_id text not null default '',
  primary key (post_id, user_id, emoji_name)
);

create table files (
  id text collate "C" primary key,
  creator_id text collate "C" not null,
  post_id text collate "C" not null default '',
  channel_id text collate "C" not null default '',
  create_at bigint not null,
  update_at bigint not null,
  delete_at bigint not null default 0,
  path text not null,
  thumbnail_path text not null default '',
  preview_path text not null default '',
  name text not null,
  extension text not null default '',
  size bigint not null,
  mime_type text not null default '',
  width integer not null default 0,
  height integer not null default 0,
  has_preview_image boolean not null default false,
  mini_preview bytea,
  archived boolean not null default false,
  remote_id text not null default ''
);
create index files_post_id on files (post_id) where post_id <> '';
create index files_channel_id on files (channel_id, create_at) where channel_id <> '';

import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Thread } from '@parley/contract/conversation/threads.ts';
import type { User } from '@parley/contract/identity/users.ts';
import type { EventData } from '@parley/contract/realtime/events.ts';
import type { Broadcast } from '@parley/contract/realtime/socket.ts';

/** Things as the server sends them, for tests: what a test does not name has the value of something plain. */

export const aUser = (id: string, rest: Partial<User> = {}): User => ({
  id,
  create_at: 1,
  update_at: 1,
  delete_at: 0,
  username: id,
  auth_service: '',
  email: `${id}@example.com`,
  nickname: '',
  first_name: '',
  last_name: '',
  position: '',
  roles: 'system_user',
  locale: 'en',
  timezone: {},
  disable_welcome_email: false,
  ...rest,
});

export const aChannel = (id: string, rest: Partial<Channel> = {}): Channel => ({
  id,
  create_at: 1,
  update_at: 1,
  delete_at: 0,
  team_id: 'team',
  type: 'O',
  display_name: id,
  name: id,
  header: '',
  purpose: '',
  last_post_at: 0,
  total_msg_count: 0,
  extra_update_at: 0,
  creator_id: '',
  scheme_id: null,
  props: null,
  group_constrained: null,
  autotranslation: false,
  shared: null,
  total_msg_count_root: 0,
  policy_id: null,
  last_root_post_at: 0,
  banner_info: null,
  policy_enforced: false,
  policy_is_active: false,
  default_category_name: '',
  ...rest,
});

export const aMember = (channel_id: string, rest: Partial<ChannelMember> = {}): ChannelMember => ({
  channel_id,
  user_id: 'me',
  roles: 'channel_user',
  last_viewed_at: 0,
  msg_count: 0,
  mention_count: 0,
  mention_count_root: 0,
  urgent_mention_count: 0,
  msg_count_root: 0,
  notify_props: { mark_unread: 'all' },
  last_update_at: 0,
  scheme_guest: false,
  scheme_user: true,
  scheme_admin: false,
  explicit_roles: '',
  ...rest,
});

/** A post of `bob` in `town` at a time that is also its id, unless said otherwise. */
export const aPost = (time: number, rest: Partial<Post> = {}): Post => ({
  id: `p${time}`,
  create_at: time,
  update_at: time,
  edit_at: 0,
  delete_at: 0,
  is_pinned: false,
  user_id: 'bob',
  channel_id: 'town',
  root_id: '',
  original_id: '',
  message: `message ${time}`,
  type: '',
  props: {},
  hashtags: '',
  file_ids: [],
  pending_post_id: '',
  reply_count: 0,
  last_reply_at: 0,
  participants: null,
  metadata: {},
  ...rest,
});

export const aThread = (root: Post, rest: Partial<Thread> = {}): Thread => ({
  id: root.id,
  reply_count: 1,
  last_reply_at: root.create_at + 1,
  last_viewed_at: 0,
  participants: [],
  post: root,
  unread_replies: 0,
  unread_mentions: 0,
  is_urgent: false,
  delete_at: 0,
  ...rest,
});

export const toChannel = (channel_id: string, rest: Partial<Broadcast> = {}): Broadcast => ({
  omit_users: null,
  user_id: '',
  channel_id,
  team_id: '',
  connection_id: '',
  omit_connection_id: '',
  ...rest,
});

/** The event that tells of a post. */
export const asPosted = (post: Post, mentions?: string[]): EventData['posted'] => ({
  post,
  channel_type: 'O',
  channel_display_name: '',
  channel_name: '',
  sender_name: '',
  team_id: 'team',
  set_online: true,
  ...(mentions ? { mentions } : {}),
});

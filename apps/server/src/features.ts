import * as licence from './administration/licence/index.ts';
import * as settings from './administration/settings/index.ts';
import * as system from './administration/system/index.ts';
import * as audit from './compliance/audit/index.ts';
import * as contentFlagging from './compliance/content-flagging/index.ts';
import * as files from './content/files/index.ts';
import * as acknowledgements from './conversation/acknowledgements/index.ts';
import * as attachments from './conversation/attachments/index.ts';
import * as categories from './conversation/categories/index.ts';
import * as channelLifecycle from './conversation/channel-lifecycle/index.ts';
import * as channels from './conversation/channels/index.ts';
import * as directs from './conversation/directs/index.ts';
import * as members from './conversation/members/index.ts';
import * as moderation from './conversation/moderation/index.ts';
import * as posts from './conversation/posts/index.ts';
import * as reactions from './conversation/reactions/index.ts';
import * as systemPosts from './conversation/system-posts/index.ts';
import * as threads from './conversation/threads/index.ts';
import * as typing from './conversation/typing/index.ts';
import * as views from './conversation/views/index.ts';
import type { Core } from './core/core.ts';
import * as people from './discovery/people/index.ts';
import * as login from './identity/login/index.ts';
import * as preferences from './identity/preferences/index.ts';
import * as profileImages from './identity/profile-images/index.ts';
import * as sessions from './identity/sessions/index.ts';
import * as statuses from './identity/statuses/index.ts';
import * as users from './identity/users/index.ts';
import * as roles from './organisation/roles/index.ts';
import * as schemes from './organisation/schemes/index.ts';
import * as teams from './organisation/teams/index.ts';

interface Feature {
  /** Adds the feature's routes, socket actions and listeners. */
  register(core: Core): void | Promise<void>;
}

/** Every feature, in the order of the ladder of domains: each may use those above it. */
export const FEATURES: readonly Feature[] = [
  sessions,
  users,
  profileImages,
  preferences,
  statuses,
  login,
  roles,
  schemes,
  teams,
  files,
  channels,
  posts,
  systemPosts,
  threads,
  reactions,
  acknowledgements,
  members,
  channelLifecycle,
  moderation,
  directs,
  attachments,
  views,
  categories,
  typing,
  people,
  audit,
  contentFlagging,
  settings,
  licence,
  system,
];

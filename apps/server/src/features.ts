import * as licence from './administration/licence/index.ts';
import * as settings from './administration/settings/index.ts';
import * as system from './administration/system/index.ts';
import * as files from './content/files/index.ts';
import * as channels from './conversation/channels/index.ts';
import * as members from './conversation/members/index.ts';
import type { Core } from './core/core.ts';
import * as login from './identity/login/index.ts';
import * as sessions from './identity/sessions/index.ts';
import * as users from './identity/users/index.ts';
import * as teams from './organisation/teams/index.ts';

interface Feature {
  /** Adds the feature's routes, socket actions and listeners. */
  register(core: Core): void | Promise<void>;
}

/** Every feature, in the order of the ladder of domains: each may use those above it. */
export const FEATURES: readonly Feature[] = [
  sessions,
  users,
  login,
  teams,
  files,
  channels,
  members,
  settings,
  licence,
  system,
];

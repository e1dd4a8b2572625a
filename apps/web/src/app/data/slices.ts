import { config } from '../../administration/config/index.ts';
import { files } from '../../content/files/index.ts';
import { categories } from '../../conversation/categories/index.ts';
import { channelStats, channels } from '../../conversation/channels/index.ts';
import { drafts } from '../../conversation/drafts/index.ts';
import { members, people, unreads } from '../../conversation/members/index.ts';
import { pins } from '../../conversation/pins/index.ts';
import { deletions, outbox, posts, typing } from '../../conversation/posts/index.ts';
import { reactions } from '../../conversation/reactions/index.ts';
import { saved } from '../../conversation/saved/index.ts';
import { threads } from '../../conversation/threads/index.ts';
import { preferences } from '../../identity/preferences/index.ts';
import { session } from '../../identity/sessions/index.ts';
import { statuses } from '../../identity/statuses/index.ts';
import { users } from '../../identity/users/index.ts';
import { connection } from '../../lib/store/connection.ts';
import type { Slices } from '../../lib/store/store.ts';
import { roles } from '../../organisation/roles/index.ts';
import { teams } from '../../organisation/teams/index.ts';
import { sync } from './sync-state.ts';

/** Every slice of the state under its name. A slice that is declared and missing here does not compile. */
export const slices: Slices = {
  categories,
  channelStats,
  channels,
  config,
  connection,
  deletions,
  drafts,
  files,
  members,
  outbox,
  people,
  pins,
  posts,
  preferences,
  reactions,
  roles,
  saved,
  session,
  statuses,
  sync,
  teams,
  threads,
  typing,
  unreads,
  users,
};

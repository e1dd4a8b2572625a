import { categoriesEffects } from '../../conversation/categories/index.ts';
import { channelsEffects, statsEffects } from '../../conversation/channels/index.ts';
import { peopleEffects, viewingEffects } from '../../conversation/members/index.ts';
import { pinsEffects } from '../../conversation/pins/index.ts';
import { deletionsEffects, outboxEffects, typingEffects } from '../../conversation/posts/index.ts';
import { threadsEffects } from '../../conversation/threads/index.ts';
import { statusesEffects } from '../../identity/statuses/index.ts';
import { usersEffects } from '../../identity/users/index.ts';
import type { Effects } from '../../lib/client.ts';
import { rolesEffects } from '../../organisation/roles/index.ts';
import { teamsEffects } from '../../organisation/teams/index.ts';
import { appearanceEffects } from '../theme/appearance-preferences.ts';

/** What the features do when something happened. */
export const effects: readonly Effects[] = [
  appearanceEffects,
  categoriesEffects,
  channelsEffects,
  deletionsEffects,
  outboxEffects,
  peopleEffects,
  pinsEffects,
  rolesEffects,
  statsEffects,
  statusesEffects,
  teamsEffects,
  threadsEffects,
  typingEffects,
  usersEffects,
  viewingEffects,
];

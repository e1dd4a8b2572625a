import type { User } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { inList } from '../../identity/users/index.ts';
import type { PersonRow } from './store.ts';

/** A person as this reader may see the account, with the last activity where the list is ordered by it. */
export function present(core: Core, actor: Actor, person: PersonRow): User {
  const user = inList(actor, person, core.config.current);
  return person.last_activity_at === undefined ? user : { ...user, last_activity_at: person.last_activity_at ?? 0 };
}

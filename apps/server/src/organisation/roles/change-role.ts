import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { roleUpdated } from './events.ts';
import { roleScopes } from './scopes.ts';
import { type RoleRow, setPermissions } from './store.ts';

/**
 * Lets a role permit this from now on, within a write under way: everywhere at once, and everybody connected is told, also of the
 * roles that depend on it. Gives the role with what it permits in the end.
 */
export async function changeRole(
  core: Core,
  { db, publish, afterCommit }: Write,
  role: RoleRow,
  permissions: readonly string[],
): Promise<RoleRow> {
  const changed = await setPermissions(db, role.id, [...permissions], Date.now());
  afterCommit(() => core.events.signal('role_changed', { name: changed.name, permissions: changed.permissions }));
  const [counting = changed] = await roleScopes(core).asTheyCount(db, [changed]);
  for (const each of [counting, ...(await roleScopes(core).changedWith(db, role, changed))]) publish(roleUpdated(each));
  return counting;
}

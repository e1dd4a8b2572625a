import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import type { RoleRow } from './store.ts';

/** What a role of a channel's own scheme permits depends on what stands above the channel; whoever knows the channels says so. */
export interface RoleScopes {
  /** The roles with what they permit in the end. */
  asTheyCount(db: Db, roles: readonly RoleRow[]): Promise<RoleRow[]>;
  /** The other roles that permit something else now that this one changed, with what they permit in the end. */
  changedWith(db: Db, before: RoleRow, after: RoleRow): Promise<RoleRow[]>;
}

const scopes = perServer<Core, { current: RoleScopes }>(() => ({
  current: { asTheyCount: async (_, roles) => [...roles], changedWith: async () => [] },
}));

export const roleScopes = (core: Core): RoleScopes => scopes(core).current;

export function setRoleScopes(core: Core, current: RoleScopes): void {
  scopes(core).current = current;
}

import type { Db } from '../../core/db/index.ts';
import { type RoleRow, type RoleScopes, rolesByNames } from '../../organisation/roles/index.ts';
import { underHigherScope } from '../../organisation/schemes/index.ts';
import { scopedRoles } from './store.ts';

/** What the roles of channels' own schemes permit in the end, for those who read and change roles. */
export const channelScopes: RoleScopes = {
  async asTheyCount(db, roles) {
    const names = roles.filter(isOfScheme).map((role) => role.name);
    const scoped = names.length > 0 ? await scopedRoles(db, { names }) : [];
    if (scoped.length === 0) return [...roles];
    const above = await byName(db, new Set(scoped.map((role) => role.above)));
    return roles.map((role) => {
      const found = scoped.find(({ name }) => name === role.name);
      const higher = found && above.get(found.above);
      return found && higher ? under(role, found.kind, higher) : role;
    });
  },

  async changedWith(db, before, after) {
    if (!isOfScheme(after) && !after.name.startsWith('channel_')) return [];
    const scoped = await scopedRoles(db, { above: after.name });
    if (scoped.length === 0) return [];
    const roles = await byName(db, new Set(scoped.map((role) => role.name)));
    return scoped.flatMap(({ name, kind }) => {
      const role = roles.get(name);
      if (!role) return [];
      const now = under(role, kind, after);
      return isSame(under(role, kind, before), now) ? [] : [now];
    });
  },
};

const isOfScheme = (role: RoleRow): boolean => role.scheme_managed && !role.built_in;

const under = (role: RoleRow, kind: 'guest' | 'user' | 'admin', higher: RoleRow): RoleRow => ({
  ...role,
  permissions: underHigherScope(kind, role.permissions, higher.permissions),
});

const isSame = (one: RoleRow, other: RoleRow): boolean =>
  new Set(one.permissions).symmetricDifference(new Set(other.permissions)).size === 0;

async function byName(db: Db, names: ReadonlySet<string>): Promise<Map<string, RoleRow>> {
  const roles = await rolesByNames(db, [...names]);
  return new Map(roles.map((role) => [role.name, role]));
}

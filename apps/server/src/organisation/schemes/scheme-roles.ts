import type { SchemeScope } from '@parley/contract/organisation/schemes.ts';
import type { Db } from '../../core/db/index.ts';
import { newId } from '../../core/ids/index.ts';
import { insertRoles, type RoleRow, rolesByNames } from '../roles/index.ts';
import { isModerated } from './moderated.ts';
import type { SchemeRow } from './store.ts';

type RoleColumn = Extract<keyof SchemeRow, `default_${string}`>;

/** Each role of a scheme: where its name is kept, the built-in role it starts from, and what it is called. */
const TEAM_SCHEME: readonly (readonly [RoleColumn, string, string])[] = [
  ['default_team_admin_role', 'team_admin', 'Team Admin'],
  ['default_team_user_role', 'team_user', 'Team User'],
  ['default_team_guest_role', 'team_guest', 'Team Guest'],
  ['default_channel_admin_role', 'channel_admin', 'Channel Admin'],
  ['default_channel_user_role', 'channel_user', 'Channel User'],
  ['default_channel_guest_role', 'channel_guest', 'Channel Guest'],
  ['default_playbook_admin_role', 'playbook_admin', 'Playbook Admin'],
  ['default_playbook_member_role', 'playbook_member', 'Playbook Member'],
  ['default_run_admin_role', 'run_admin', 'Run Admin'],
  ['default_run_member_role', 'run_member', 'Run Member'],
];
const CHANNEL_SCHEME = TEAM_SCHEME.filter(([column]) => column.startsWith('default_channel_'));

/** The names of the roles that a scheme has. */
export const roleNames = (scheme: SchemeRow): string[] =>
  TEAM_SCHEME.map(([column]) => scheme[column]).filter((name) => name !== '');

/**
 * Makes the roles of a new scheme out of the built-in ones as they are now; gives them, and their names by the scheme's columns. Of
 * a channel's roles only what can be moderated counts, and that not for administrators.
 */
export async function makeRoles(
  db: Db,
  scheme: { name: string; scope: SchemeScope },
): Promise<{ roles: RoleRow[]; names: Partial<Record<RoleColumn, string>> }> {
  const parts = scheme.scope === 'team' ? TEAM_SCHEME : CHANNEL_SCHEME;
  const bases = await rolesByNames(
    db,
    parts.map(([, base]) => base),
  );
  const permissionsOf = (base: string): string[] => {
    const permissions = bases.find((role) => role.name === base)?.permissions ?? [];
    if (scheme.scope === 'team') return permissions;
    return base === 'channel_admin' ? [] : permissions.filter(isModerated);
  };
  const now = Date.now();
  const names = Object.fromEntries(parts.map(([column]) => [column, newId(now)])) as Partial<
    Record<RoleColumn, string>
  >;
  const rows = parts.map(([column, base, title]) => ({
    id: newId(now),
    name: names[column] as string,
    display_name: `${title} Role for Scheme ${scheme.name}`,
    description: '',
    create_at: now,
    update_at: now,
    delete_at: 0,
    permissions: permissionsOf(base),
    scheme_managed: true,
    built_in: false,
  }));
  return { roles: await insertRoles(db, rows), names };
}

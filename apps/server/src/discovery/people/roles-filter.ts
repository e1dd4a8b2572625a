import type { Core } from '../../core/core.ts';
import { invalidBody } from '../../core/http/index.ts';
import type { PeopleFilter } from './filter.ts';

/** Names of roles as they come: separated by commas in an address, a list in a body. */
export interface RoleNames {
  readonly roles?: string | readonly string[] | null | undefined;
  readonly team_roles?: string | readonly string[] | null | undefined;
  readonly channel_roles?: string | readonly string[] | null | undefined;
}

/** The filter for these roles; 400 for a name that no role has. */
export function rolesFilter(core: Core, names: RoleNames): Pick<PeopleFilter, 'anyRole'> {
  const anyRole = {
    system: known(core, 'roles', names.roles),
    team: known(core, 'teamRoles', names.team_roles),
    channel: known(core, 'channelRoles', names.channel_roles),
  };
  return Object.values(anyRole).some((list) => list.length > 0) ? { anyRole } : {};
}

/** The filter for one system role among others; 400 if there is no such role. */
export function roleFilter(core: Core, role: string | undefined): Pick<PeopleFilter, 'role'> {
  return role ? { role: known(core, 'role', role)[0] } : {};
}

function known(core: Core, parameter: string, value: string | readonly string[] | null | undefined): string[] {
  const names = (typeof value === 'string' ? value.split(',') : (value ?? [])).filter(Boolean);
  if (!names.every((name) => core.roles.get(name))) throw invalidBody(parameter);
  return names;
}

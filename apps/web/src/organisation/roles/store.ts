import type { Role } from '@parley/contract/organisation/roles.ts';
import { type Dict, putAll } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface RolesState {
  byName: Dict<Role>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    roles: RolesState;
  }
  interface Facts {
    'roles.received': { roles: readonly Role[] };
  }
}

const receive = (slice: RolesState, roles: readonly Role[]): RolesState => ({
  byName: putAll(slice.byName, roles, ({ name }) => name),
});

export const roles = slice<RolesState>(
  { byName: {} },
  {
    'roles.received': (slice, { roles }) => receive(slice, roles),
    role_updated: (slice, { role }) => receive(slice, [role]),
  },
  { save: ({ byName }) => byName, load: (saved) => ({ byName: saved as RolesState['byName'] }) },
);

/** Names of roles as they travel: separated by spaces. */
export const roleNames = (text: string): string[] => text.split(' ').filter((name) => name !== '');

/**
 * Whether the user of this client holds a permission by the roles of the system, a team or a channel (`place`). Decides
 * what is offered; the server decides what is done.
 */
export function may(state: State, permission: string, place: { teamId?: string; channelId?: string } = {}): boolean {
  const held = [
    state.users.byId[state.session.me]?.roles,
    place.teamId && state.teams.mine[place.teamId]?.roles,
    place.channelId && state.members.mine[place.channelId]?.roles,
  ];
  return held.some((names) =>
    roleNames(names || '').some((name) => state.roles.byName[name]?.permissions.includes(permission)),
  );
}

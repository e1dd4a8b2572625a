import {
  CHANNEL_ROLES,
  explicitRoles,
  kindsOf,
  type MemberKind,
  memberRoles,
  type PlaceRoles,
  TEAM_ROLES,
} from '../../core/authz/member-roles.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { underHigherScope } from './moderated.ts';
import { rolesOf, type SchemeRow, schemesInUse } from './store.ts';

const MOST_COMBINATIONS = 10_000;

/** The roles of a scheme; those of teams are '' in one for channels. */
export interface SchemeRoles {
  readonly team: PlaceRoles;
  readonly channel: PlaceRoles;
}

/** The schemes that decide in a channel: its own one and its team's; null or '' where there is none. */
export interface ChannelSchemes {
  readonly channel: string | null;
  readonly team: string | null;
}

type Member = Parameters<typeof memberRoles>[1];

/** All schemes with their roles are in memory, like the roles: they are asked on every request. */
const known = perServer((_: Core) => ({
  schemes: new Map<string, SchemeRoles>(),
  combined: new Map<string, ReadonlySet<Permission>>(),
}));

/** Reads the schemes, and follows what happens to them and to roles on any server. */
export async function loadSchemes(core: Core): Promise<void> {
  const { schemes, combined } = known(core);
  core.events.on('role_changed', () => combined.clear());
  core.events.on('role_deleted', () => combined.clear());
  core.events.on('scheme_changed', ({ schemeId, roles }) => {
    combined.clear();
    if (roles) schemes.set(schemeId, roles);
    else schemes.delete(schemeId);
  });
  for (const scheme of await schemesInUse(core.db)) schemes.set(scheme.id, rolesOf(scheme));
}

const find = (core: Core, schemeId: string | null): SchemeRoles | undefined =>
  schemeId ? known(core).schemes.get(schemeId) : undefined;

/** The roles that a team with this scheme gives, or one with none. */
export const teamRoles = (core: Core, schemeId: SchemeRow['id'] | null): PlaceRoles =>
  find(core, schemeId)?.team ?? TEAM_ROLES;

/** The roles of the channel's own scheme, if it has one. */
export const ownRoles = (core: Core, { channel }: ChannelSchemes): PlaceRoles | undefined =>
  find(core, channel)?.channel;

/** The roles that stand above those of a channel's own scheme: its team's, or the built-in ones. */
export const higherRoles = (core: Core, { team }: Pick<ChannelSchemes, 'team'>): PlaceRoles =>
  find(core, team)?.channel ?? CHANNEL_ROLES;

/** The roles that a channel gives: by its own scheme, else by its team's, else the built-in ones. */
export const channelRoles = (core: Core, schemes: ChannelSchemes): PlaceRoles =>
  ownRoles(core, schemes) ?? higherRoles(core, schemes);

/** What a member of a channel may do by its roles. The same set is handed out until a role or scheme changes. */
export function permittedByChannel(core: Core, schemes: ChannelSchemes, member: Member): ReadonlySet<Permission> {
  const own = ownRoles(core, schemes);
  const higher = higherRoles(core, schemes);
  if (!own) return core.roles.permissionsOf(memberRoles(higher, member));
  const { combined } = known(core);
  const key = [schemes.channel, schemes.team, ...kindsOf(member), member.roles].join(' ');
  const kept = combined.get(key);
  if (kept) return kept;
  const permitted = new Set<Permission>(core.roles.permissionsOf(explicitRoles(member)));
  for (const kind of kindsOf(member)) {
    for (const permission of ofKind(core, kind, own, higher)) permitted.add(permission);
  }
  if (combined.size >= MOST_COMBINATIONS) combined.clear();
  combined.set(key, permitted);
  return permitted;
}

function ofKind(core: Core, kind: MemberKind, own: PlaceRoles, higher: PlaceRoles): readonly Permission[] {
  return underHigherScope(kind, [...core.roles.permissionsOf([own[kind]])], core.roles.permissionsOf([higher[kind]]));
}

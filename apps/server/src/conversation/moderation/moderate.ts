import type { Moderation, ModerationName, PatchModerations } from '@parley/contract/conversation/moderation.ts';
import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { changeRole, type RoleRow, rolesByNames } from '../../organisation/roles/index.ts';
import { findScheme, higherRoles, isModerated, MODERATED, rolesOfScheme } from '../../organisation/schemes/index.ts';
import { requireTeam } from '../../organisation/teams/index.ts';
import { noSuchChannel, requireChannel } from '../channels/index.ts';
import { type Moderatee, NAMES, permits } from './lines.ts';
import { makeOwnScheme, takeOwnScheme } from './own-scheme.ts';
import { moderationsOf } from './read-moderations.ts';
import { lockChannel } from './store.ts';

type Roles = Readonly<Record<Moderatee, RoleRow>>;

const MODERATEES: readonly Moderatee[] = ['user', 'guest'];

/**
 * PUT /channels/{channel_id}/moderations/patch: what members and guests may do here, as far as team and server let them. A channel
 * that differs from these has a scheme of its own; one that differs no more loses it.
 */
export async function moderate(core: Core, channelId: string, patch: PatchModerations): Promise<Moderation[]> {
  const team = await requireTeam(core, (await requireChannel(core, channelId)).team_id);
  await write(core, async (write) => {
    const channel = await lockChannel(write.db, channelId);
    if (!channel) throw noSuchChannel();
    const schemes = { channel: channel.scheme_id, team: team.scheme_id };
    const above = await rolesOf(write.db, higherRoles(core, schemes));
    requirePermittedAbove(patch, above, channel.type);
    // From the database: who held the channel before may have given it a scheme that this server hears of in a moment.
    const scheme = channel.scheme_id ? await findScheme(write.db, channel.scheme_id) : undefined;
    const own = scheme && (await rolesOf(write.db, rolesOfScheme(scheme).channel));
    const wanted = {
      user: changed(own?.user.permissions ?? above.user.permissions.filter(isModerated), 'user', patch),
      guest: changed(own?.guest.permissions ?? above.guest.permissions.filter(isModerated), 'guest', patch),
    };
    if (!MODERATEES.some((who) => leavesOut(wanted[who], above[who]))) {
      if (own) await takeOwnScheme(core, write, channel);
      return;
    }
    const roles = own ?? (await makeOwnScheme(core, write, channel));
    for (const who of MODERATEES) {
      if (!own || !isSame(roles[who].permissions, wanted[who])) await changeRole(core, write, roles[who], wanted[who]);
    }
  });
  return moderationsOf(core, channelId);
}

async function rolesOf(db: Db, { user, guest }: PlaceRoles): Promise<Roles> {
  const rows = await rolesByNames(db, [user, guest]);
  const find = (name: string): RoleRow => {
    const role = rows.find((row) => row.name === name);
    if (!role) throw new AppError('app.role.get_by_name.app_error', 404, `There is no role ${name}.`);
    return role;
  };
  return { user: find(user), guest: find(guest) };
}

/** Who is meant and what is wished for them, of the lines that say anything. */
function* wishes(patch: PatchModerations): Generator<[name: string, who: Moderatee, value: boolean]> {
  for (const { name, roles } of patch) {
    if (name && roles?.members != null) yield [name, 'user', roles.members];
    if (name && roles?.guests != null) yield [name, 'guest', roles.guests];
  }
}

const isName = (name: string): name is ModerationName => (NAMES as string[]).includes(name);

/** Throws 403 if the channel were to permit what team or server forbid. */
function requirePermittedAbove(patch: PatchModerations, above: Roles, type: string): void {
  for (const [name, who, value] of wishes(patch)) {
    if (!value || (isName(name) && permits(name, who, new Set(above[who].permissions), type))) continue;
    throw new AppError(
      'api.channel.patch_channel_moderations_for_channel.restricted_permission.app_error',
      403,
      'The team or the server does not permit this.',
      name,
    );
  }
}

function changed(permissions: readonly string[], whose: Moderatee, patch: PatchModerations): string[] {
  const result = new Set(permissions);
  for (const [name, who, value] of wishes(patch)) {
    if (who !== whose || !isName(name)) continue;
    for (const permission of MODERATED[name]) value ? result.add(permission) : result.delete(permission);
  }
  return [...result];
}

/** Whether something moderated that the role above permits is not among these. */
const leavesOut = (permissions: readonly string[], above: RoleRow): boolean =>
  above.permissions.some((permission) => isModerated(permission) && !permissions.includes(permission));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).symmetricDifference(new Set(other)).size === 0;

import type { Actor } from '../../core/authz/actor.ts';
import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { type ChannelSchemes, channelRoles, permittedByChannel } from '../../organisation/schemes/index.ts';
import { schemeOfTeam, teamPermissions } from '../../organisation/teams/index.ts';
import { type ChannelMemberRow, type ChannelRow, findChannel, findChannelMember } from './store.ts';

const CACHED_CHANNELS = 50_000;
const CACHED_MEMBERS = 200_000;

/** What decides who may do what: read often, changed seldom. Counters are never read from here. */
const channels = perServer((_: Core) => new Cache<ChannelRow>(CACHED_CHANNELS));
/** `null` where there is no membership: asked as often as those that are. */
const members = perServer((_: Core) => new Cache<ChannelMemberRow | null>(CACHED_MEMBERS));

const memberKey = (channelId: string, userId: string): string => `${channelId} ${userId}`;

export const noSuchChannel = (): AppError =>
  new AppError('app.channel.get.existing.app_error', 404, 'There is no such channel.');

/** The channel, archived or not; 404 if there is none. Its counters may be old. */
export function requireChannel(core: Core, id: string): Promise<ChannelRow> {
  return channels(core).get(id, async () => {
    const channel = await findChannel(core.db, id);
    if (!channel) throw noSuchChannel();
    return channel;
  });
}

/** Roles and notification settings of a member; null for everybody else. Its counters may be old. */
export function channelMembership(core: Core, channelId: string, userId: string): Promise<ChannelMemberRow | null> {
  return members(core).get(
    memberKey(channelId, userId),
    async () => (await findChannelMember(core.db, channelId, userId)) ?? null,
  );
}

/** The schemes that decide in a channel. */
export const schemesOfChannel = async (
  core: Core,
  channel: Pick<ChannelRow, 'scheme_id' | 'team_id'>,
): Promise<ChannelSchemes> => ({ channel: channel.scheme_id, team: await schemeOfTeam(core, channel.team_id) });

/** The names of the roles that a channel gives. */
export const rolesOfChannel = async (core: Core, channel: ChannelRow): Promise<PlaceRoles> =>
  channelRoles(core, await schemesOfChannel(core, channel));

/** What the actor may do in a channel, by the system's roles, the team's and the channel's. */
export async function channelPermissions(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
): Promise<ReadonlySet<Permission>> {
  const member = await channelMembership(core, channel.id, actor.userId);
  const inTeam = await teamPermissions(core, actor, channel.team_id);
  if (!member) return inTeam;
  return core.roles.union(inTeam, permittedByChannel(core, await schemesOfChannel(core, channel), member));
}

/** Whether the actor may do this in the channel. */
export async function mayInChannel(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
  permission: Permission,
): Promise<boolean> {
  return (await channelPermissions(core, actor, channel)).has(permission);
}

/** Throws 403 unless the actor may do this in the channel. */
export async function requireInChannel(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
  permission: Permission,
): Promise<void> {
  if (!(await mayInChannel(core, actor, channel, permission))) throw forbidden(permission);
}

/** Members read their channels; public ones are read by all of the team who may join them. */
export async function mayReadChannel(core: Core, actor: Actor, channel: ChannelRow): Promise<boolean> {
  const permissions = await channelPermissions(core, actor, channel);
  if (permissions.has('read_channel')) return true;
  return channel.type === 'O' && permissions.has('read_public_channel');
}

/** The same for what is written in them. */
export async function mayReadContent(core: Core, actor: Actor, channel: ChannelRow): Promise<boolean> {
  const permissions = await channelPermissions(core, actor, channel);
  if (permissions.has('read_channel_content')) return true;
  return channel.type === 'O' && permissions.has('read_public_channel');
}

/** Keeps the caches true: channels and memberships are read anew after they changed. */
export function watchChanges(core: Core): void {
  core.events.on('channel_changed', ({ channelId }) => channels(core).delete(channelId));
  core.events.on('channel_member_changed', ({ channelId, userId }) =>
    members(core).delete(memberKey(channelId, userId)),
  );
}

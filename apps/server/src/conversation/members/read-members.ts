import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { Page } from '@parley/contract/core/paging.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import * as channels from '../channels/index.ts';

export const noSuchMember = (): AppError =>
  new AppError('app.channel.get_member.missing.app_error', 404, 'This user is not in the channel.');

/** When others read a channel is their own business. */
export function seenBy(actor: Actor, member: channels.ChannelMemberRow, roles: PlaceRoles): ChannelMember {
  const wire = channels.memberToWire(member, roles);
  return member.user_id === actor.userId ? wire : { ...wire, last_viewed_at: -1, last_update_at: -1 };
}

/** GET /channels/{channel_id}/members */
export async function listMembers(core: Core, actor: Actor, channelId: string, page: Page): Promise<ChannelMember[]> {
  const roles = await channels.rolesOfChannel(core, await readable(core, actor, channelId));
  const members = await channels.membersOfChannel(core.db, channelId, page);
  return members.map((member) => seenBy(actor, member, roles));
}

/** POST /channels/{channel_id}/members/ids */
export async function membersByIds(
  core: Core,
  actor: Actor,
  channelId: string,
  userIds: readonly string[],
): Promise<ChannelMember[]> {
  if (userIds.length === 0) throw invalidBody('user_ids');
  const roles = await channels.rolesOfChannel(core, await readable(core, actor, channelId));
  const members = await channels.membersByIds(core.db, channelId, userIds);
  return members.map((member) => seenBy(actor, member, roles));
}

/** GET /channels/{channel_id}/members/{user_id} */
export async function memberOf(core: Core, actor: Actor, channelId: string, userId: string): Promise<ChannelMember> {
  const roles = await channels.rolesOfChannel(core, await readable(core, actor, channelId));
  const member = await channels.findChannelMember(core.db, channelId, userId);
  if (!member) throw noSuchMember();
  return seenBy(actor, member, roles);
}

/** GET /users/{user_id}/teams/{team_id}/channels/members */
export async function membershipsInTeam(
  core: Core,
  actor: Actor,
  userId: string,
  teamId: string,
): Promise<ChannelMember[]> {
  requireOwn(actor, userId);
  if (!(await mayInTeam(core, actor, teamId, 'view_team'))) throw forbidden('view_team');
  const members = await channels.membershipsInTeam(core.db, userId, teamId);
  return members.map((member) => seenBy(actor, ...channels.withRoles(core, member)));
}

/** GET /users/{user_id}/channel_members: one page, or all of them, each with the team of its channel. */
export async function membershipsOf(core: Core, actor: Actor, userId: string, page?: Page): Promise<ChannelMember[]> {
  requireOwn(actor, userId);
  const members = await channels.membershipsOfUser(core.db, userId, page);
  return members.map((member) => seenBy(actor, ...channels.withRoles(core, member)));
}

/** The channel, if the actor may know who is in it: that is told to its members, and to administrators. */
async function readable(core: Core, actor: Actor, channelId: string): Promise<channels.ChannelRow> {
  const channel = await channels.requireChannel(core, channelId).catch((error: unknown) => {
    if (error instanceof AppError && !isSystemAdmin(actor)) throw forbidden('read_channel');
    throw error;
  });
  await channels.requireInChannel(core, actor, channel, 'read_channel');
  return channel;
}

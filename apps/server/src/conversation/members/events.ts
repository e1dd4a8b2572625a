import type { PlaceRoles } from '../../core/authz/member-roles.ts';
import type { WireEvent } from '../../core/events/index.ts';
import { type ChannelMemberRow, type ChannelRow, memberToWire } from '../channels/index.ts';

/** The channel hears who came, and so does the one who came. */
export function userAdded(channel: ChannelRow, userId: string): WireEvent<'user_added'>[] {
  const data = { user_id: userId, team_id: channel.team_id };
  return [
    { event: 'user_added', data, audience: { channelId: channel.id, omitUserIds: [userId] } },
    { event: 'user_added', data, audience: { userId, channelId: channel.id } },
  ];
}

/** The channel hears who left, and the one who left hears from where. */
export function userRemoved(
  channelId: string,
  who: { userId: string; removerId: string },
): WireEvent<'user_removed'>[] {
  const remover = { remover_id: who.removerId };
  return [
    {
      event: 'user_removed',
      data: { ...remover, user_id: who.userId },
      audience: { channelId, omitUserIds: [who.userId] },
    },
    { event: 'user_removed', data: { ...remover, channel_id: channelId }, audience: { userId: who.userId } },
  ];
}

/** A member hears of changes to the own membership: roles, notification settings. */
export const memberUpdated = (member: ChannelMemberRow, roles: PlaceRoles): WireEvent<'channel_member_updated'> => ({
  event: 'channel_member_updated',
  data: { channelMember: memberToWire(member, roles) },
  audience: { userId: member.user_id },
});

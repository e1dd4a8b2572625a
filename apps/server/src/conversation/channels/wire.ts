import type { Channel, ChannelType } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import { memberRoles, type PlaceRoles } from '../../core/authz/member-roles.ts';
import type { Core } from '../../core/core.ts';
import { channelRoles } from '../../organisation/schemes/index.ts';
import type { ChannelMemberRow, ChannelRow, SchemesOfChannel } from './store.ts';

export function toWire(channel: ChannelRow): Channel {
  return {
    ...channel,
    type: channel.type as ChannelType,
    props: null,
    autotranslation: false,
    policy_enforced: false,
    policy_is_active: false,
  };
}

/** A membership with the names of the roles that the channel gives. */
export function memberToWire(member: ChannelMemberRow, given: PlaceRoles): ChannelMember {
  const { roles: explicit, ...rest } = member;
  return { ...rest, roles: memberRoles(given, member).join(' '), explicit_roles: explicit };
}

/** A membership that was read with the schemes of its channel, and the names of the roles that these give. */
export function withRoles<Row extends ChannelMemberRow & SchemesOfChannel>(
  core: Core,
  { channel_scheme_id: channel, team_scheme_id: team, ...member }: Row,
): [member: Omit<Row, keyof SchemesOfChannel>, roles: PlaceRoles] {
  return [member, channelRoles(core, { channel, team })];
}

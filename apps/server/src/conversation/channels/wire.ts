import type { Channel, ChannelType } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import { memberRoles } from '../../core/authz/member-roles.ts';
import type { ChannelMemberRow, ChannelRow } from './store.ts';

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

export function memberToWire(member: ChannelMemberRow): ChannelMember {
  const { roles: explicit, ...rest } = member;
  return { ...rest, roles: memberRoles('channel', member).join(' '), explicit_roles: explicit };
}

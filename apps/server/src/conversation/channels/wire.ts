import type { Channel, ChannelType } from '@parley/contract/conversation/channels.ts';
import type { ChannelMember } from '@parley/contract/conversation/members.ts';
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

/** The names of all roles a membership gives, those of the scheme first. */
export function roleNames(
  member: Pick<ChannelMemberRow, 'roles' | 'scheme_user' | 'scheme_admin' | 'scheme_guest'>,
): string[] {
  return [
    ...(member.scheme_guest ? ['channel_guest'] : []),
    ...(member.scheme_user ? ['channel_user'] : []),
    ...(member.scheme_admin ? ['channel_admin'] : []),
    ...member.roles.split(' ').filter(Boolean),
  ];
}

export function memberToWire(member: ChannelMemberRow): ChannelMember {
  const { roles: explicit, ...rest } = member;
  return { ...rest, roles: roleNames(member).join(' '), explicit_roles: explicit };
}

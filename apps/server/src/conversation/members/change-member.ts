import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { requireGivenByName } from '../../organisation/roles/index.ts';
import {
  type ChannelMemberRow,
  type ChannelRow,
  findChannelMember,
  requireChannel,
  requireInChannel,
  rolesOfChannel,
  updateChannelMember,
} from '../channels/index.ts';
import { memberUpdated } from './events.ts';
import { noSuchMember } from './read-members.ts';

type Change = Parameters<typeof updateChannelMember>[3];

interface SchemeRoles {
  readonly scheme_user: boolean;
  readonly scheme_admin: boolean;
  readonly scheme_guest: boolean;
}

/** The settings there are; others are passed over. What they may be is known to those who read them: clients add values. */
const NOTIFY_PROPS = new Set([
  'desktop',
  'desktop_sound',
  'desktop_notification_sound',
  'desktop_threads',
  'email',
  'push',
  'push_threads',
  'mark_unread',
  'ignore_channel_mentions',
  'channel_auto_follow_threads',
]);
const LONGEST_VALUE = 64;

/** PUT /channels/{channel_id}/members/{user_id}/roles */
export async function setRoles(
  core: Core,
  actor: Actor,
  channelId: string,
  userId: string,
  roles: string | undefined,
): Promise<void> {
  if (roles === undefined || !/^[a-z0-9_ ]*$/.test(roles)) throw invalidBody('roles');
  const { member, channel } = await manageable(core, actor, channelId, userId);
  const names = roles.split(' ').filter(Boolean);
  const { guest, user, admin } = await rolesOfChannel(core, channel);
  if (names.includes(guest) && names.includes(user))
    throw bad('guest_and_user', 'Nobody is a guest and a member at once.');
  const explicit = names.filter((name) => ![guest, user, admin].includes(name));
  if (explicit.some((name) => /^(team|system)_/.test(name))) throw bad('scheme_role', 'This role belongs elsewhere.');
  await requireGivenByName(core, explicit, 'api.channel.update_channel_member_roles.scheme_role.app_error');
  if (names.length > 0 && names.includes(guest) !== member.scheme_guest) {
    throw bad('changing_guest_role', 'Guests are made and unmade elsewhere.');
  }
  await save(core, member, {
    scheme_user: names.includes(user),
    scheme_admin: names.includes(admin),
    roles: explicit.join(' '),
  });
}

/** PUT /channels/{channel_id}/members/{user_id}/schemeRoles */
export async function setSchemeRoles(
  core: Core,
  actor: Actor,
  channelId: string,
  userId: string,
  wanted: SchemeRoles,
): Promise<void> {
  const { member } = await manageable(core, actor, channelId, userId);
  if (member.scheme_guest) throw bad('guest', 'The roles of a guest cannot be changed.');
  if (wanted.scheme_guest) throw bad('user_and_guest', 'Nobody is a guest and a member at once.');
  if (!wanted.scheme_user) throw bad('unset_user_scheme', 'Everybody in a channel is at least a member.');
  await save(core, member, { scheme_user: wanted.scheme_user, scheme_admin: wanted.scheme_admin });
}

/** PUT /channels/{channel_id}/members/{user_id}/notify_props: settings that are unknown are passed over. */
export async function setNotifyProps(
  core: Core,
  actor: Actor,
  channelId: string,
  userId: string,
  props: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  requireOwn(actor, userId);
  const member = await findChannelMember(core.db, channelId, userId);
  if (!member) throw noSuchMember();
  const fits = Object.entries(props).filter(
    ([name, value]) => NOTIFY_PROPS.has(name) && value !== undefined && value.length <= LONGEST_VALUE,
  );
  if (fits.length === 0) return;
  await save(core, member, { notify_props: JSON.stringify({ ...member.notify_props, ...Object.fromEntries(fits) }) });
}

async function manageable(
  core: Core,
  actor: Actor,
  channelId: string,
  userId: string,
): Promise<{ member: ChannelMemberRow; channel: ChannelRow }> {
  const channel = await requireChannel(core, channelId);
  await requireInChannel(core, actor, channel, 'manage_channel_roles');
  const member = await findChannelMember(core.db, channelId, userId);
  if (!member) throw noSuchMember();
  return { member, channel };
}

async function save(
  core: Core,
  { channel_id: channelId, user_id: userId }: ChannelMemberRow,
  change: Change,
): Promise<void> {
  const roles = await rolesOfChannel(core, await requireChannel(core, channelId));
  await write(core, async (write) => {
    const member = await updateChannelMember(write.db, channelId, userId, { ...change, last_update_at: Date.now() });
    if (!member) throw noSuchMember();
    write.afterCommit(() => core.events.signal('channel_member_changed', { channelId, userId }));
    write.publish(memberUpdated(member, roles));
  });
}

const bad = (what: string, message: string): AppError =>
  new AppError(`api.channel.update_channel_member_roles.${what}.app_error`, 400, message);

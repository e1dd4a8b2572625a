import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { requireUser } from '../../identity/users/index.ts';
import { findChannelMember, requireChannel, requireInChannel, TOWN_SQUARE } from '../channels/index.ts';
import { noteLeft } from '../system-posts/index.ts';
import { leaveChannel } from './leave-channel.ts';
import { noSuchMember } from './read-members.ts';

/** DELETE /channels/{channel_id}/members/{user_id}: leaves, or puts somebody out. The channel of all is left by guests alone. */
export async function removeMember(core: Core, actor: Actor, channelId: string, userId: string): Promise<void> {
  const channel = await requireChannel(core, channelId);
  const user = await requireUser(core.db, userId);
  if (channel.type === 'D' || channel.type === 'G') {
    throw new AppError('api.channel.remove_channel_member.type.app_error', 400, 'Direct messages cannot be left.');
  }
  if (actor.userId !== userId) {
    const permission = channel.type === 'P' ? 'manage_private_channel_members' : 'manage_public_channel_members';
    await requireInChannel(core, actor, channel, permission);
  }
  if (!(await findChannelMember(core.db, channelId, userId))) throw noSuchMember();
  const isGuest = user.roles.split(' ').includes('system_guest');
  if (channel.name === TOWN_SQUARE && !isGuest) {
    throw new AppError('api.channel.remove.default.app_error', 400, 'Everybody of a team is in this channel.');
  }
  const who = { userId, removerId: actor.userId };
  if (await write(core, (write) => leaveChannel(core, write, channel, who))) await noteLeft(core, channel, who);
}

import type { ChannelMember } from '@parley/contract/conversation/members.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { requireUser, requireVisible } from '../../identity/users/index.ts';
import { findTeamMember, type TeamMemberRow, teamMembership } from '../../organisation/teams/index.ts';
import {
  type ChannelRow,
  channelMembership,
  findChannelMember,
  mayInChannel,
  requireChannel,
  rolesOfChannel,
} from '../channels/index.ts';
import { noteJoined } from '../system-posts/index.ts';
import { followThread, requireRoot } from './follow-thread.ts';
import { joinChannel } from './join-channel.ts';
import { seenBy } from './read-members.ts';

const MOST_AT_ONCE = 1000;

/**
 * POST /channels/{channel_id}/members: joins, or adds others. Of several, those that can be added are; the refusal counts only if
 * nobody can. Gives null for an empty list.
 */
export async function addMembers(
  core: Core,
  actor: Actor,
  channelId: string,
  input: { userIds: readonly string[]; rootId: string },
): Promise<ChannelMember[] | null> {
  if (input.userIds.length > MOST_AT_ONCE || !input.userIds.every(isId)) throw invalidBody('user_id');
  if (input.rootId && !isId(input.rootId)) throw invalidBody('post_root_id');
  const channel = await requireChannel(core, channelId);
  await requireVisible(core, actor, input.userIds);
  if (channel.type === 'D' || channel.type === 'G') {
    throw new AppError(
      'api.channel.add_user_to_channel.type.app_error',
      400,
      'Nobody can be added to direct messages.',
    );
  }
  if (input.rootId) await requireRoot(core, channel, input.rootId);
  await requireMayAdd(core, actor, channel, input.userIds);
  if (channel.group_constrained)
    throw new AppError('api.channel.add_members.user_denied', 400, 'This channel is for its groups alone.');
  const added: ChannelMember[] = [];
  let refusal: unknown;
  for (const userId of input.userIds) {
    try {
      added.push(await add(core, actor, channel, userId, input.rootId));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusal = error;
    }
  }
  if (added.length === 0 && refusal) throw refusal;
  return added.length > 0 ? added : null;
}

async function add(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
  userId: string,
  rootId: string,
): Promise<ChannelMember> {
  const user = await requireUser(core.db, userId);
  if (user.delete_at)
    throw new AppError('app.channel.add_member.deleted_user.app_error', 403, 'This account is deactivated.');
  const inTeam = await requireTeamMember(core, channel.team_id, userId);
  const joiner = { userId, isGuest: inTeam.scheme_guest, actorId: actor.userId };
  const member = await write(core, async (write) => {
    const joined = await joinChannel(core, write, channel, joiner);
    if (rootId) await followThread(write.db, rootId, userId);
    return joined;
  });
  if (member) await noteJoined(core, channel, joiner);
  const known = member ?? (await findChannelMember(core.db, channel.id, userId));
  if (!known) throw new AppError('app.channel.get_member.missing.app_error', 404, 'This user is not in the channel.');
  return seenBy(actor, known, await rolesOfChannel(core, channel));
}

/** The membership in the team; who left it is refused otherwise than who was never there. */
async function requireTeamMember(core: Core, teamId: string, userId: string): Promise<TeamMemberRow> {
  const member = await teamMembership(core, teamId, userId);
  if (member) return member;
  if (await findTeamMember(core.db, teamId, userId)) {
    throw new AppError('api.channel.add_user.to.channel.failed.deleted.app_error', 400, 'This user has left the team.');
  }
  throw new AppError('app.team.get_member.missing.app_error', 404, 'This user is not in the team.');
}

/** Public channels are joined by the team's members; others are added by those who manage members, from inside. */
async function requireMayAdd(core: Core, actor: Actor, channel: ChannelRow, userIds: readonly string[]): Promise<void> {
  const joinsAlone = userIds.length === 1 && userIds[0] === actor.userId;
  if (joinsAlone && channel.type === 'O') {
    if (await channelMembership(core, channel.id, actor.userId)) return;
    if (!(await mayInChannel(core, actor, channel, 'join_public_channels'))) throw forbidden('join_public_channels');
    return;
  }
  const permission = channel.type === 'P' ? 'manage_private_channel_members' : 'manage_public_channel_members';
  if (!(await mayInChannel(core, actor, channel, permission))) throw forbidden(permission);
}

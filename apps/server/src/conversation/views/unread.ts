import type { ChannelUnread, ChannelUnreadAt } from '@parley/contract/conversation/members.ts';
import type { TeamUnread } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { requireOwn, requireUser } from '../../identity/users/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import { channelMembership, findChannel, mayInChannel } from '../channels/index.ts';
import { requirePost } from '../posts/index.ts';
import { postUnread } from './events.ts';
import * as store from './store.ts';

/** GET /users/{user_id}/channels/{channel_id}/unread */
export async function channelUnread(
  core: Core,
  actor: Actor,
  userId: string,
  channelId: string,
): Promise<ChannelUnread> {
  requireOwn(actor, userId);
  const channel = await findChannel(core.db, channelId);
  if (!channel || !(await mayInChannel(core, actor, channel, 'read_channel'))) throw forbidden('read_channel');
  const unread = await store.unreadOf(core.db, userId, channelId);
  if (!unread) throw new AppError('app.channel.get_unread.app_error', 404, 'This user is not in the channel.');
  return unread;
}

/** GET /users/{user_id}/teams/unread */
export async function teamsUnread(
  core: Core,
  actor: Actor,
  userId: string,
  options: { exclude: string; withThreads: boolean },
): Promise<TeamUnread[]> {
  requireOwn(actor, userId);
  const teams = await store.unreadOfTeams(core.db, userId, { withThreads: options.withThreads });
  return teams.filter((team) => team.team_id !== options.exclude);
}

/**
 * GET /users/{user_id}/teams/{team_id}/unread: threads are told for all teams at once only. Who may see the team without being in
 * it has read all of it.
 */
export async function teamUnread(core: Core, actor: Actor, userId: string, teamId: string): Promise<TeamUnread> {
  requireOwn(actor, userId);
  if (!(await mayInTeam(core, actor, teamId, 'view_team'))) throw forbidden('view_team');
  const [unread] = await store.unreadOfTeams(core.db, userId, { teamId, withThreads: false });
  return unread ?? { team_id: teamId, ...NOTHING };
}

const NOTHING = {
  msg_count: 0,
  mention_count: 0,
  mention_count_root: 0,
  msg_count_root: 0,
  thread_count: 0,
  thread_mention_count: 0,
  thread_urgent_mention_count: 0,
};

/** POST /users/{user_id}/posts/{post_id}/set_unread: the post and all after it are unread again. */
export async function setUnread(core: Core, actor: Actor, userId: string, postId: string): Promise<ChannelUnreadAt> {
  requireOwn(actor, userId);
  const post = await requirePost(core, postId).catch(() => {
    throw forbidden('read_channel');
  });
  const channel = await findChannel(core.db, post.channel_id);
  if (!channel || !(await channelMembership(core, channel.id, userId))) throw forbidden('read_channel');
  const { username } = await requireUser(core.db, userId);
  // Usernames hold no signs that mean something in a pattern but the dot.
  const called = `(^|[^a-z0-9_.@-])@(${username.replaceAll('.', '\\.')}|all|channel|here)($|[^a-z0-9_-])`;
  return write(core, async (write) => {
    const numbers = await store.unreadFrom(write.db, { id: userId, called }, post, Date.now());
    if (!numbers) throw forbidden('read_channel');
    const data = { ...numbers, urgent_mention_count: 0, last_viewed_at: post.create_at - 1 };
    write.publish(postUnread({ userId, channelId: channel.id, teamId: channel.team_id }, { ...data, post_id: postId }));
    return { ...data, team_id: channel.team_id, user_id: userId, channel_id: channel.id };
  });
}

import type { FileInfo } from '@parley/contract/content/files.ts';
import type { PostInfo } from '@parley/contract/conversation/posts.ts';
import { filesOfPost, toWire as fileToWire } from '../../../content/files/index.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { forbidden } from '../../../core/http/index.ts';
import { requireTeam, type TeamRow, teamMembership, teamPermissions } from '../../../organisation/teams/index.ts';
import { type ChannelRow, channelMembership, channelPermissions, requireChannel } from '../../channels/index.ts';
import { maySeeDeleted, noSuchPost, requireMember, requirePost } from '../policy.ts';
import { findPost } from '../store.ts';

/** GET /posts/{post_id}/info: where a link to a post leads, for those who are there or may go there; 404 for all others. */
export async function postInfo(core: Core, actor: Actor, id: string): Promise<PostInfo> {
  const post = await requirePost(core, id);
  const channel = await requireChannel(core, post.channel_id);
  const team = channel.team_id ? await requireTeam(core, channel.team_id) : null;
  if (!(await mayReach(core, actor, channel, team))) throw noSuchPost();
  return {
    channel_id: channel.id,
    channel_type: channel.type,
    channel_display_name: channel.display_name,
    has_joined_channel: (await channelMembership(core, channel.id, actor.userId)) !== null,
    team_id: team?.id ?? '',
    team_type: team ? (team.allow_open_invite ? 'O' : 'I') : '',
    team_display_name: team?.display_name ?? '',
    has_joined_team: team !== null && (await teamMembership(core, team.id, actor.userId)) !== null,
  };
}

async function mayReach(core: Core, actor: Actor, channel: ChannelRow, team: TeamRow | null): Promise<boolean> {
  const permissions = await channelPermissions(core, actor, channel);
  if (permissions.has('read_channel_content')) return true;
  if (!team) return false;
  const isInTeam = (await teamMembership(core, team.id, actor.userId)) !== null;
  const inTeam = await teamPermissions(core, actor, team.id);
  if (!isInTeam && !inTeam.has(team.allow_open_invite ? 'join_public_teams' : 'join_private_teams')) return false;
  if (channel.type === 'O') return !isInTeam || inTeam.has('join_public_channels');
  return permissions.has('manage_private_channel_members');
}

/** GET /posts/{post_id}/files/info; removed files only for administrators who ask for them. */
export async function postFiles(
  core: Core,
  actor: Actor,
  id: string,
  options: { withDeleted: boolean },
): Promise<FileInfo[]> {
  const post = await findPost(core.db, id);
  if (!post) throw forbidden('read_channel_content');
  await requireMember(core, actor, post.channel_id);
  if (options.withDeleted && !maySeeDeleted(actor)) throw forbidden('manage_system');
  if (post.delete_at && !options.withDeleted) throw noSuchPost();
  return (await filesOfPost(core.db, id, options)).map(fileToWire);
}

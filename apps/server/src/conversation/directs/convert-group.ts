import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import { channelUpdated, checkChannelFields, nameTaken } from '../channel-lifecycle/index.ts';
import {
  type ChannelRow,
  channelMemberIds,
  channelMembership,
  noSuchChannel,
  requireChannel,
  toWire,
  updateChannel,
  updateChannelMember,
} from '../channels/index.ts';
import { noSuchMember } from '../members/index.ts';
import { noteConverted } from '../system-posts/index.ts';
import { requireDirect, requireNoGuest, teamsOfAll } from './common-teams.ts';

export interface Conversion {
  readonly channel_id?: string;
  readonly team_id?: string;
  readonly name?: string;
  readonly display_name?: string;
}

/**
 * POST /channels/{channel_id}/convert_to_channel: makes a private channel of a group message, in a team that all its people are in.
 * Who does it becomes its administrator.
 */
export async function convertGroup(core: Core, actor: Actor, id: string, input: Conversion): Promise<Channel> {
  const { team_id: teamId, name = '', display_name: displayName = '' } = input;
  if (input.channel_id !== id) throw invalidBody('channel_id');
  if (!teamId) throw invalidBody('team_id');
  requireNoGuest(actor);
  if (!(await mayInTeam(core, actor, teamId, 'create_private_channel'))) throw forbidden('create_private_channel');
  const channel = await requireChannel(core, id);
  requireDirect(channel);
  if (channel.type !== 'G') {
    throw new AppError(
      'app.channel.group_message_conversion.original_channel_not_gm',
      404,
      'This is no group message.',
    );
  }
  if (!(await channelMembership(core, id, actor.userId))) throw noSuchMember();
  if (!(await teamsOfAll(core.db, id)).some((team) => team.id === teamId)) {
    throw new AppError(
      'app.channel.group_message_conversion.incorrect_team',
      400,
      'Not everybody of the group message is in this team.',
    );
  }
  if (!displayName) throw invalidBody('display_name');
  const change = { type: 'P', team_id: teamId, name, display_name: displayName };
  checkChannelFields({ ...channel, ...change });
  const members = (await channelMemberIds(core.db, id)).sort();
  const converted = await write(core, (write) => convert(core, write, channel, actor.userId, change));
  await noteConverted(core, converted, actor.userId, members);
  return toWire(converted);
}

async function convert(
  core: Core,
  write: Write,
  { id }: ChannelRow,
  userId: string,
  change: { type: string; team_id: string; name: string; display_name: string },
): Promise<ChannelRow> {
  const now = Date.now();
  const row = await updateChannel(write.db, id, { ...change, update_at: now }).catch((error: unknown) => {
    throw isUniqueViolation(error, 'channels_team_id_name') ? nameTaken() : error;
  });
  if (!row) throw noSuchChannel();
  await updateChannelMember(write.db, id, userId, { scheme_admin: true, last_update_at: now });
  write.afterCommit(() => {
    core.events.signal('channel_changed', { channelId: id });
    core.events.signal('channel_member_changed', { channelId: id, userId });
  });
  write.publish(channelUpdated(row));
  return row;
}

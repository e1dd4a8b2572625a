import type { Channel } from '@parley/contract/conversation/channels.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { requireTeam } from '../../organisation/teams/index.ts';
import {
  type ChannelRow,
  noSuchChannel,
  requireChannel,
  TOWN_SQUARE,
  tellChannelLifecycle,
  toWire,
  updateChannel,
} from '../channels/index.ts';
import { leaveChannel } from '../members/index.ts';
import { noteLeft, noteMoved } from '../system-posts/index.ts';
import { nameTaken } from './channel-fields.ts';
import { channelUpdated } from './events.ts';

/**
 * POST /channels/{channel_id}/move: to another team, for administrators. Members who are not in that team stop it, or lose the
 * channel if `force` is set.
 */
export async function moveChannel(
  core: Core,
  actor: Actor,
  id: string,
  input: { team_id?: string; force?: boolean },
): Promise<Channel> {
  const { team_id: teamId, force } = input;
  if (!teamId) throw invalidBody('team_id');
  if (force === undefined) throw invalidBody('force');
  const channel = await requireChannel(core, id);
  if (!isSystemAdmin(actor)) throw forbidden('manage_system');
  if (channel.type === 'D' || channel.type === 'G')
    throw new AppError('api.channel.move_channel.type.invalid', 403, 'Direct messages belong to no team.');
  const team = await requireTeam(core, teamId);
  if (channel.name === TOWN_SQUARE)
    throw new AppError('api.channel.remove.default.app_error', 400, 'The channel of all stays in its team.');
  const moved = await write(core, async (write) => {
    const strangers = await membersOutside(write, channel.id, team.id);
    if (strangers.length > 0 && !force) {
      throw new AppError(
        'app.channel.move_channel.members_do_not_match.error',
        400,
        'Somebody in the channel is not in the other team.',
      );
    }
    for (const userId of strangers) {
      const who = { userId, removerId: actor.userId };
      await leaveChannel(core, write, channel, who);
      write.afterCommit(() => void noteLeft(core, channel, who));
    }
    const row = await setTeam(write, channel, team.id);
    await tellChannelLifecycle(core, 'moved', write, { channel: row, teamId: team.id });
    write.afterCommit(() => core.events.signal('channel_changed', { channelId: row.id }));
    write.publish(channelUpdated(row));
    return row;
  });
  await noteMoved(core, moved, actor.userId);
  return toWire(moved);
}

async function setTeam(write: Write, channel: ChannelRow, teamId: string): Promise<ChannelRow> {
  try {
    const row = await updateChannel(write.db, channel.id, { team_id: teamId, update_at: Date.now() });
    if (!row) throw noSuchChannel();
    return row;
  } catch (error) {
    throw isUniqueViolation(error, 'channels_team_id_name') ? nameTaken() : error;
  }
}

async function membersOutside(write: Write, channelId: string, teamId: string): Promise<string[]> {
  const rows = await write.db
    .selectFrom('channel_members')
    .select('user_id')
    .where('channel_id', '=', channelId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('team_members')
            .select('user_id')
            .whereRef('team_members.user_id', '=', 'channel_members.user_id')
            .where('team_id', '=', teamId)
            .where('delete_at', '=', 0),
        ),
      ),
    )
    .orderBy('user_id')
    .execute();
  return rows.map((row) => row.user_id);
}

import type { Channel, ChannelBody } from '@parley/contract/conversation/channels.ts';
import { sql } from 'kysely';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { newId } from '../../core/ids/index.ts';
import { mayInTeam } from '../../organisation/teams/index.ts';
import { type ChannelRow, insertChannel, toWire } from '../channels/index.ts';
import { joinChannel } from '../members/index.ts';
import { noteMade } from '../system-posts/index.ts';
import { checkChannelFields, nameTaken } from './channel-fields.ts';
import { channelCreated } from './events.ts';

/** POST /channels: a public or private channel, with its maker as first member and administrator. */
export async function createChannel(core: Core, actor: Actor, body: ChannelBody): Promise<Channel> {
  if (!body.team_id) throw invalidBody('team_id');
  if (!body.display_name) throw invalidBody('display_name');
  if (body.type === 'D' || body.type === 'G') {
    throw new AppError(
      'api.channel.create_channel.direct_channel.app_error',
      400,
      'Direct messages are opened in another way.',
    );
  }
  const permission = body.type === 'P' ? 'create_private_channel' : 'create_public_channel';
  if (!(await mayInTeam(core, actor, body.team_id, permission))) throw forbidden(permission);
  const fields = {
    type: body.type ?? '',
    name: body.name ?? '',
    display_name: body.display_name,
    header: body.header ?? '',
    purpose: body.purpose ?? '',
    banner_info: null,
  };
  checkChannelFields(fields);
  const now = Date.now();
  const made = await write(core, async (write) => {
    await checkRoom(core, write, body.team_id as string);
    const { banner_info: _, ...columns } = fields;
    const channel = await insert(write, {
      ...columns,
      id: newId(now),
      create_at: now,
      update_at: now,
      team_id: body.team_id as string,
      creator_id: actor.userId,
      default_category_name: body.default_category_name ?? '',
    });
    await joinChannel(core, write, channel, {
      userId: actor.userId,
      isGuest: actor.isGuest,
      isAdmin: true,
      actorId: actor.userId,
      quiet: true,
    });
    write.publish(channelCreated(channel, actor.userId));
    return channel;
  });
  await noteMade(core, made, actor.userId);
  return toWire(made);
}

async function insert(write: Write, channel: Parameters<typeof insertChannel>[1]): Promise<ChannelRow> {
  try {
    return await insertChannel(write.db, channel);
  } catch (error) {
    throw isUniqueViolation(error, 'channels_team_id_name') ? nameTaken() : error;
  }
}

async function checkRoom(core: Core, write: Write, teamId: string): Promise<void> {
  const { count } = await write.db
    .selectFrom('channels')
    .select(sql<number>`count(*)`.as('count'))
    .where('team_id', '=', teamId)
    .where('delete_at', '=', 0)
    .executeTakeFirstOrThrow();
  if (count >= core.config.current.TeamSettings.MaxChannelsPerTeam) {
    throw new AppError(
      'store.sql_channel.save_channel.limit.app_error',
      400,
      'The team has as many channels as it may have.',
    );
  }
}

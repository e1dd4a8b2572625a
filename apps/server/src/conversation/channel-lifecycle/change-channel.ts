import type { Channel, ChannelBody, PatchChannel } from '@parley/contract/conversation/channels.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import {
  type ChannelRow,
  channelMemberIds,
  channelMembership,
  findChannel,
  noSuchChannel,
  requireChannel,
  requireInChannel,
  TOWN_SQUARE,
  toWire,
  updateChannel,
} from '../channels/index.ts';
import { leaveChannel } from '../members/index.ts';
import { noteEdited } from '../system-posts/index.ts';
import { checkChannelFields, checkHeader, nameTaken } from './channel-fields.ts';
import { channelUpdated } from './events.ts';

type Change = Parameters<typeof updateChannel>[2];

/** PUT /channels/{channel_id}/patch: what is left out stays. */
export async function patchChannel(core: Core, actor: Actor, id: string, patch: PatchChannel): Promise<Channel> {
  const channel = await requireChannel(core, id);
  if (isDirect(channel)) return changeDirect(core, actor, channel, patch);
  const banner =
    patch.banner_info === undefined ? channel.banner_info : { ...channel.banner_info, ...patch.banner_info };
  await requireEditor(core, actor, channel, patch);
  if (channel.delete_at) throw new AppError('app.channel.update.bad_id', 400, 'The channel is archived.');
  return save(core, actor, channel, {
    name: patch.name ?? channel.name,
    display_name: patch.display_name ?? channel.display_name,
    header: patch.header ?? channel.header,
    purpose: patch.purpose ?? channel.purpose,
    banner_info: banner,
    group_constrained: patch.group_constrained ?? channel.group_constrained,
  });
}

/**
 * PUT /channels/{channel_id}: header and purpose are emptied when left out; names stay. Only a new name is written down in the
 * channel.
 */
export async function replaceChannel(core: Core, actor: Actor, id: string, body: ChannelBody): Promise<Channel> {
  if (body.id !== id) throw invalidBody('channel_id');
  const channel = await requireChannel(core, id);
  if (isDirect(channel)) return changeDirect(core, actor, channel, { ...body, header: body.header ?? '' });
  await requireEditor(core, actor, channel, body);
  if (channel.delete_at)
    throw new AppError('api.channel.update_channel.deleted.app_error', 400, 'The channel is archived.');
  if (body.type && body.type !== channel.type) {
    throw new AppError(
      'api.channel.update_channel.typechange.app_error',
      400,
      'The privacy of a channel is changed in another way.',
    );
  }
  return save(
    core,
    actor,
    channel,
    {
      name: body.name || channel.name,
      display_name: body.display_name || channel.display_name,
      header: body.header ?? '',
      purpose: body.purpose ?? '',
      banner_info: channel.banner_info,
    },
    { quietly: true },
  );
}

/** Group and direct channels have a header that their members may change, and nothing else. */
async function changeDirect(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
  patch: PatchChannel | ChannelBody,
): Promise<Channel> {
  if (!(await channelMembership(core, channel.id, actor.userId))) {
    throw new AppError(
      'api.channel.patch_update_channel.forbidden.app_error',
      403,
      'Direct messages are changed by those in them.',
    );
  }
  if (patch.banner_info) {
    throw new AppError(
      'api.channel.update_channel.banner_info.channel_type.not_allowed',
      400,
      'Direct messages have no banner.',
    );
  }
  if (patch.name || patch.display_name || patch.purpose) throw directRefused();
  return save(core, actor, channel, { header: patch.header ?? channel.header });
}

const directRefused = (): AppError =>
  new AppError(
    'api.channel.patch_update_channel.update_direct_or_group_messages_not_allowed.app_error',
    400,
    'Direct messages have no name or purpose.',
  );

async function requireEditor(
  core: Core,
  actor: Actor,
  channel: ChannelRow,
  patch: PatchChannel | ChannelBody,
): Promise<void> {
  const kind = channel.type === 'P' ? 'private' : 'public';
  const asksForBanner = 'banner_info' in patch && patch.banner_info !== undefined;
  const others = Object.keys(patch).some((name) => name !== 'banner_info');
  const needed: Permission[] = [
    ...(asksForBanner ? [`manage_${kind}_channel_banner` as const] : []),
    ...(others || !asksForBanner ? [`manage_${kind}_channel_properties` as const] : []),
  ];
  for (const permission of needed) await requireInChannel(core, actor, channel, permission);
}

async function save(
  core: Core,
  actor: Actor,
  before: ChannelRow,
  change: Omit<Change, 'banner_info'> & { banner_info?: ChannelRow['banner_info'] },
  options: { quietly?: boolean } = {},
): Promise<Channel> {
  const after = { ...before, ...change } as ChannelRow;
  if (isDirect(before)) checkHeader(after.header);
  else checkChannelFields(after);
  if (before.name === TOWN_SQUARE && after.name !== TOWN_SQUARE) {
    throw new AppError('api.channel.update_channel.tried.app_error', 400, 'The channel of all keeps its address.');
  }
  const changed = await write(core, async (write) => {
    const row = await update(core, write, before.id, {
      ...change,
      banner_info: JSON.stringify(after.banner_info),
      update_at: Date.now(),
    });
    write.afterCommit(() => core.events.signal('channel_changed', { channelId: before.id }));
    write.publish(channelUpdated(row));
    // Everybody of a team is in the channel of all, whatever it is bound to.
    if (row.group_constrained && !before.group_constrained && row.name !== TOWN_SQUARE)
      await emptyChannel(core, write, row, actor.userId);
    return row;
  });
  const { header, purpose } = changed;
  await noteEdited(core, options.quietly ? { ...before, header, purpose } : before, changed, actor.userId);
  return toWire(changed);
}

/** A channel bound to groups keeps the members of these; there are no groups on this server, so that nobody stays. */
async function emptyChannel(core: Core, write: Write, channel: ChannelRow, removerId: string): Promise<void> {
  for (const userId of await channelMemberIds(write.db, channel.id))
    await leaveChannel(core, write, channel, { userId, removerId, withTeam: true });
}

async function update(
  core: Core,
  { db }: { db: Parameters<typeof updateChannel>[0] },
  id: string,
  change: Change,
): Promise<ChannelRow> {
  try {
    const changed = (await updateChannel(db, id, change)) ?? (await findChannel(core.db, id));
    if (!changed) throw noSuchChannel();
    return changed;
  } catch (error) {
    throw isUniqueViolation(error, 'channels_team_id_name') ? nameTaken() : error;
  }
}

const isDirect = (channel: ChannelRow): boolean => channel.type === 'D' || channel.type === 'G';

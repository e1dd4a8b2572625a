import type { WireEvent } from '../../core/events/index.ts';
import { type ChannelRow, toWire } from '../channels/index.ts';

/** Its maker alone hears of a new channel: nobody else is in it. */
export const channelCreated = (channel: ChannelRow, userId: string): WireEvent<'channel_created'> => ({
  event: 'channel_created',
  data: { channel_id: channel.id, team_id: channel.team_id },
  audience: { userId },
});

export const channelUpdated = (channel: ChannelRow): WireEvent<'channel_updated'> => ({
  event: 'channel_updated',
  data: { channel: toWire(channel) },
  audience: { channelId: channel.id },
});

export const channelConverted = (channel: ChannelRow): WireEvent<'channel_converted'> => ({
  event: 'channel_converted',
  data: { channel_id: channel.id },
  audience: { teamId: channel.team_id },
});

/** All of the team hears of its public channels, members of the private ones. */
const whoKnows = (channel: ChannelRow) =>
  channel.type === 'O' ? { teamId: channel.team_id } : { channelId: channel.id };

export const channelDeleted = (channel: ChannelRow): WireEvent<'channel_deleted'> => ({
  event: 'channel_deleted',
  data: { channel_id: channel.id, delete_at: channel.delete_at },
  audience: whoKnows(channel),
});

export const channelRestored = (channel: ChannelRow): WireEvent<'channel_restored'> => ({
  event: 'channel_restored',
  data: { channel_id: channel.id },
  audience: whoKnows(channel),
});

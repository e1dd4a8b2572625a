import type { WireEvent } from '../../core/events/index.ts';
import type { ChannelRow } from '../channels/index.ts';

/** Both hear of a new direct channel. */
export const directAdded = (channel: ChannelRow, creatorId: string, teammateId: string): WireEvent<'direct_added'> => ({
  event: 'direct_added',
  data: { creator_id: creatorId, teammate_id: teammateId },
  audience: { channelId: channel.id },
});

/** Each member of a new group hears of it. */
export const groupAdded = (channel: ChannelRow, userId: string, memberIds: string[]): WireEvent<'group_added'> => ({
  event: 'group_added',
  data: { teammate_ids: memberIds },
  audience: { userId, channelId: channel.id },
});

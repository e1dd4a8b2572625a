import type { WireEvent } from '../../core/events/index.ts';

/** The user's other devices learn what is read now. */
export const multipleViewed = (
  userId: string,
  viewed: readonly { channel_id: string; last_viewed_at: number }[],
): WireEvent<'multiple_channels_viewed'> => ({
  event: 'multiple_channels_viewed',
  data: { channel_times: Object.fromEntries(viewed.map((row) => [row.channel_id, row.last_viewed_at])) },
  audience: { userId },
  priority: 'droppable',
});

/** A client that knows no threads has read a channel. */
export const threadsRead = (
  userId: string,
  channelId: string,
  timestamp: number,
): WireEvent<'thread_read_changed'> => ({
  event: 'thread_read_changed',
  data: { timestamp },
  audience: { userId, channelId },
});

/** The user's other devices learn what is unread again. */
export const postUnread = (
  who: { userId: string; channelId: string; teamId: string },
  data: WireEvent<'post_unread'>['data'],
): WireEvent<'post_unread'> => ({ event: 'post_unread', data, audience: who });

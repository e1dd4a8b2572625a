import type { EventData } from '@parley/contract/realtime/events.ts';
import type { WireEvent } from '../../core/events/index.ts';

/** To all clients of one user. */
export const followChanged = (
  userId: string,
  teamId: string,
  data: EventData['thread_follow_changed'],
): WireEvent<'thread_follow_changed'> => ({
  event: 'thread_follow_changed',
  data,
  audience: { userId, teamId },
});

/** To all clients of one user: one thread, or with no data all threads of the team. */
export const readChanged = (
  userId: string,
  teamId: string,
  data: EventData['thread_read_changed'],
): WireEvent<'thread_read_changed'> => ({
  event: 'thread_read_changed',
  data,
  audience: { userId, teamId },
});

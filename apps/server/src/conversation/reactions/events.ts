import type { Reaction } from '@parley/contract/conversation/reactions.ts';
import type { WireEvent } from '../../core/events/index.ts';

export const reactionAdded = (reaction: Reaction): WireEvent<'reaction_added'> => ({
  event: 'reaction_added',
  data: { reaction },
  audience: { channelId: reaction.channel_id },
});

/** What was taken back is told by its names; times and channel are not in it. */
export const reactionRemoved = (
  reaction: Pick<Reaction, 'user_id' | 'post_id' | 'emoji_name' | 'update_at'>,
  channelId: string,
): WireEvent<'reaction_removed'> => ({
  event: 'reaction_removed',
  data: { reaction: { ...reaction, create_at: 0, delete_at: 0, remote_id: '', channel_id: '' } },
  audience: { channelId },
});

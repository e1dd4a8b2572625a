import type { ChannelType } from '@parley/contract/conversation/channels.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import type { FileRow } from '../../content/files/index.ts';
import type { WireEvent } from '../../core/events/index.ts';
import type { Unsaved } from './save/unsaved.ts';
import type { PostRow } from './store.ts';

/** The channel hears of a new post; each of those it means is told so, each alone. */
export function posted(post: Post, unsaved: Unsaved, files: readonly FileRow[]): WireEvent<'posted'> {
  const { channel, mentions, authorName, senderName, setOnline, row } = unsaved;
  const personal = new Map<string, { mentions: string[]; followers?: string[] }>();
  for (const id of mentions.explicit) {
    personal.set(id, row.root_id ? { mentions: [id], followers: [id] } : { mentions: [id] });
  }
  for (const id of mentions.everyone) personal.set(id, { mentions: [id] });
  return {
    event: 'posted',
    data: {
      post,
      channel_type: channel.type as ChannelType,
      channel_display_name: channel.type === 'D' ? authorName : channel.display_name,
      channel_name: channel.name,
      sender_name: senderName,
      team_id: channel.team_id,
      set_online: setOnline,
      ...(files.length ? { otherFile: 'true' } : {}),
      ...(files.some((file) => file.mime_type.startsWith('image/')) ? { image: 'true' } : {}),
    },
    audience: { channelId: channel.id },
    ...(personal.size ? { personal } : {}),
  };
}

/** Who writes has read the channel up to there, on all devices. */
export const channelViewed = (post: PostRow): WireEvent<'multiple_channels_viewed'> => ({
  event: 'multiple_channels_viewed',
  data: { channel_times: { [post.channel_id]: post.create_at } },
  audience: { userId: post.user_id },
});

/** The channel hears of a post's new state. */
export const postEdited = (post: Post): WireEvent<'post_edited'> => ({
  event: 'post_edited',
  data: { post },
  audience: { channelId: post.channel_id },
});

/** The channel hears that a post is gone; administrators also by whom. */
export function postDeleted(post: Post, deletedBy: string): WireEvent<'post_deleted'>[] {
  const audience = { channelId: post.channel_id };
  return [
    { event: 'post_deleted', data: { post }, audience: { ...audience, sensitivity: 'sanitized' } },
    {
      event: 'post_deleted',
      data: { post, delete_by: deletedBy },
      audience: { ...audience, sensitivity: 'sensitive' },
    },
  ];
}

/** One person sees a post that is not kept. */
export const ephemeral = (post: Post, userId: string): WireEvent<'ephemeral_message'> => ({
  event: 'ephemeral_message',
  data: { post },
  audience: { userId, channelId: post.channel_id },
});

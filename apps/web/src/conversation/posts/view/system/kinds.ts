import type { Post } from '@parley/contract/conversation/posts.ts';

const comings = new Set([
  'system_join_channel',
  'system_guest_join_channel',
  'system_leave_channel',
  'system_add_to_channel',
  'system_add_guest_to_chan',
  'system_remove_from_channel',
  'system_join_team',
  'system_leave_team',
  'system_add_to_team',
  'system_remove_from_team',
]);

/** Posts of system types that read like a post of somebody's. */
const spoken = new Set(['system_auto_responder', 'system_ephemeral']);

/** Whether a post is a notice by the system rather than something somebody says. */
export function isNotice(post: Pick<Post, 'type' | 'delete_at'>): boolean {
  return post.type.startsWith('system_') && !spoken.has(post.type) && post.delete_at === 0;
}

/** Whether a post tells of somebody who came or went; such posts in a row are shown as one. */
export function combines(post: Post): boolean {
  return comings.has(post.type) && post.delete_at === 0;
}

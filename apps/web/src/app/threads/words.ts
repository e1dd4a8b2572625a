import type { Post } from '@parley/contract/conversation/posts.ts';
import { plainText } from '../../lib/markdown/index.ts';

/** What a post says, in one line; the names of its files when it has no text. */
export function excerpt(post: Pick<Post, 'message' | 'metadata'>): string {
  const text = plainText(post.message);
  return text || (post.metadata?.files ?? []).map(({ name }) => name).join(', ');
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "9 unread replies in 4 threads, 2 name you". */
export function unreadWords({
  threads,
  replies,
  mentions,
}: {
  threads: number;
  replies: number;
  mentions: number;
}): string {
  if (replies === 0) return 'All replies are read';
  const named = mentions === 0 ? '' : `, ${mentions === 1 ? 'one names' : `${mentions} name`} you`;
  return `${counted(replies, 'unread reply', 'unread replies')} in ${counted(threads, 'thread', 'threads')}${named}`;
}

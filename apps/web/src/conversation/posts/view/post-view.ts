import type { FileInfo } from '@parley/contract/content/files.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Author } from './author.ts';

/** Where a post is on its way; left out once the server has it. */
export type Delivery =
  | { kind: 'sending' }
  | { kind: 'waiting' }
  /** `reason` is a sentence: what happened */
  | { kind: 'failed'; reason: string };

/**
 * What is left of a deleted post: who deleted it (empty when not known), or, for what the reader deleted, until when that can be taken
 * back, in Unix milliseconds; 0 when it no longer can.
 */
export type Deletion = { by: string } | { undoUntil: number };

/** One emoji under a post and who chose it, in the order in which they did. */
export interface ReactionView {
  emojiName: string;
  userIds: readonly string[];
}

/** The replies to a post, for its footer. */
export interface ThreadView {
  href: string;
  replies: number;
  /** replies the reader has not seen */
  unread: number;
  /** the last few who replied, newest first */
  people: readonly { id: string; name: string; picture?: string }[];
  /** the newest reply: who, and its text in one line; left out while not known */
  last?: { name: string; text: string };
  lastAt: number;
}

/** All that a post's row shows. Keep its identity while nothing in it changes. */
export interface PostView {
  post: Post;
  author: Author;
  permalink: string;
  /** belongs to the post above: no avatar and name */
  grouped: boolean;
  mentionsMe: boolean;
  files: readonly FileInfo[];
  reactions: readonly ReactionView[];
  thread?: ThreadView;
  delivery?: Delivery;
  deletion?: Deletion;
  /** who pinned it, for a pinned post; empty when not known */
  pinnedBy?: string;
  saved?: boolean;
}

import type { Post, PostEmbed } from '@parley/contract/conversation/posts.ts';
import type { ChannelRow } from '../../channels/index.ts';
import type { Root } from '../find-root.ts';
import type { Mentions } from '../mentions/find.ts';
import type { PostRow } from '../store.ts';

/** A post that was checked and waits to be saved. Its times and its id are given by the batch that saves it. */
export interface Unsaved {
  readonly row: PostRow;
  readonly channel: ChannelRow;
  /** The first post of the thread it belongs to. */
  readonly root: Root | null;
  /** Members who follow all threads of the channel; asked for replies only. */
  readonly channelFollowers: readonly string[];
  readonly mentions: Mentions;
  /** Whose name readers are told: `@username`, `System`, or a name that a webhook gave itself. */
  readonly senderName: string;
  /** The author's `@username` in any case; what the other one calls a direct channel. */
  readonly authorName: string;
  readonly embeds: readonly PostEmbed[];
  /** When it says that it was written; 0 for now. */
  readonly givenCreateAt: number;
  /** Whether it counts as a message: joining and leaving don't. */
  readonly counts: boolean;
  /** Whether writing it means having read the channel. */
  readonly marksRead: boolean;
  /** Whether writing it shows that the author is there. */
  readonly setOnline: boolean;
  /** No event tells of it: a note of the server's in a channel that is just being made. */
  readonly isQuiet: boolean;
}

/** A post that is in the database. */
export interface Saved {
  readonly row: PostRow;
  /** False for a repeated request: the post was saved before, and everybody was told. */
  readonly isNew: boolean;
  /** As its author is answered. */
  readonly post: Post;
}

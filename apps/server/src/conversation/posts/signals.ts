import type { ChannelRow } from '../channels/index.ts';
import type { Mentions } from './mentions/find.ts';
import type { PostRow } from './store.ts';

declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A post was saved; told in the order of saving. */
    post_created: { post: PostRow; channel: ChannelRow; mentions: Mentions; setOnline: boolean };
    /** A post was edited, pinned, reacted to or deleted. */
    post_changed: { postId: string };
  }
}

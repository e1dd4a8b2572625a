import type { ListView, MessageListHandle } from '../../ui/message-list/types.ts';

/** What the tests of the list do to it, as `window.list`. */
export interface ListHarness extends MessageListHandle {
  prepend(count: number): void;
  append(count: number): void;
  resize(key: string, height: number): void;
  /** A row grows without the list being told: a picture has loaded. */
  grow(key: string, height: number): void;
  remove(key: string): void;
  rows(): number;
  view(): ListView | undefined;
  loads(): { older: number; newer: number };
}

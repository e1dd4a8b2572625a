import type { Post } from '@parley/contract/conversation/posts.ts';
import { createContext, useContext } from 'react';
import type { ReaderKeys } from '../../lib/markdown/index.ts';

/** What the rows of one list of posts share beside what `PostsContext` holds. Keep its identity while nothing changes. */
export interface Place {
  /** who reads, and the words meant for them */
  reader: ReaderKeys & { id: string };
  permalink(post: Post): string;
  threadHref(post: Post): string;
  /** whether root posts show their replies: in channels, not in threads */
  withFooters: boolean;
  /** does what a key means on a post that has the focus; false when it means nothing there */
  press(key: string, post: Post, row: HTMLElement): boolean;
  /** the post whose menu or picker is open */
  heldId: string;
}

const PlaceContext = createContext<Place | undefined>(undefined);

export const PlaceProvider = PlaceContext;

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('Posts are shown inside a PostsPlace.');
  return place;
}

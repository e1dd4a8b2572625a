import { change, type Dict, put, without } from '../../../lib/store/records.ts';
import type { State } from '../../../lib/store/registry.ts';
import { slice } from '../../../lib/store/slice.ts';

/** A post that the user deleted and that the server still has. */
export interface Deletion {
  postId: string;
  channelId: string;
  /** Unix milliseconds until which it can be taken back; 0 once the server is being told */
  until: number;
}

export interface DeletionsState {
  byPost: Dict<Deletion>;
}

declare module '../../../lib/store/registry.ts' {
  interface State {
    deletions: DeletionsState;
  }
  interface Facts {
    'deletion.begun': { deletion: Deletion };
    /** it can no longer be taken back: the server is being told */
    'deletion.told': { postId: string };
    /** taken back by the user, or refused by the server: the post is as it was */
    'deletion.undone': { postId: string };
  }
}

export const deletions = slice<DeletionsState>(
  { byPost: {} },
  {
    'deletion.begun': ({ byPost }, { deletion }) => ({ byPost: put(byPost, deletion.postId, deletion) }),
    'deletion.told': ({ byPost }, { postId }) => ({
      byPost: change(byPost, postId, (deletion) => ({ ...deletion, until: 0 })),
    }),
    'deletion.undone': ({ byPost }, { postId }) => ({ byPost: without(byPost, postId) }),
    'post.removed': ({ byPost }, { postId }) => ({ byPost: without(byPost, postId) }),
  },
);

/** The deletion of a post that the server still has; undefined for any other post. */
export const deletionOf = (postId: string) => (state: State) => state.deletions.byPost[postId];

/** Whether a post is deleted here, the server knowing of it or not. */
export const isGone = (state: State, { id, delete_at }: { id: string; delete_at: number }): boolean =>
  delete_at > 0 || state.deletions.byPost[id] !== undefined;

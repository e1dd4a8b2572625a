import type { Post } from '@parley/contract/conversation/posts.ts';
import { preference } from '../../identity/preferences/index.ts';
import { keyed, memo, sameItems } from '../../lib/store/memo.ts';
import { type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** How far back the saved posts are loaded. Which posts are saved is known by the preferences. */
export interface SavedState {
  byTeam: Dict<Reach>;
}

interface Reach {
  /** pages that were loaded */
  pages: number;
  more: boolean;
  /** when the oldest loaded one was written; what is older may have gaps */
  from: number;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    saved: SavedState;
  }
  interface Facts {
    /** a page of the saved posts of a team, the newest first; the posts themselves were received before */
    'saved.page': { teamId: string; page: number; posts: readonly Post[]; more: boolean };
  }
}

export const saved = slice<SavedState>(
  { byTeam: {} },
  {
    'saved.page': ({ byTeam }, { teamId, page, posts, more }) => {
      const before = page > 0 ? byTeam[teamId]?.from : undefined;
      const from = more ? (posts.at(-1)?.create_at ?? before ?? 0) : 0;
      return { byTeam: put(byTeam, teamId, { pages: page + 1, more, from }) };
    },
    'connection.fresh': () => ({ byTeam: {} }),
  },
);

/** Whether the user saved a post. */
export const isSaved = keyed(
  (postId: string) => (state: State) => preference(state, 'flagged_post', postId) === 'true',
);

/** How far the saved posts of a team are loaded; undefined while none are. */
export const savedReach = keyed((teamId: string) => (state: State) => state.saved.byTeam[teamId]);

/** The saved posts of a team and of direct messages that are loaded, the newest first. */
export const savedPosts = keyed((teamId: string) => {
  let last: readonly Post[] | undefined;
  return memo(
    [
      savedReach(teamId),
      (state: State) => state.preferences.byCategory.flagged_post,
      (state: State) => state.posts.byId,
      (state: State) => state.channels.byId,
    ],
    (reach, flags, byId, channels) => {
      if (!reach) return [];
      const found = Object.entries(flags ?? {}).flatMap(([id, value]) => {
        const post = value === 'true' ? byId[id] : undefined;
        const team = post && channels[post.channel_id]?.team_id;
        const here = team === teamId || team === '';
        return post && here && post.delete_at === 0 && post.create_at >= reach.from ? [post] : [];
      });
      last = sameItems(
        last,
        found.sort((a, b) => b.create_at - a.create_at),
      );
      return last;
    },
  );
});

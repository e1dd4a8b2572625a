import type { Post } from '@parley/contract/conversation/posts.ts';
import { useMemo, useRef } from 'react';
import { useSelect } from '../../lib/react.ts';
import { keyed, memo, sameItems } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';
import {
  entryAsPost,
  isGone,
  lineKey,
  type PostsRow,
  postById,
  postsRows,
  type Times,
  timelineView,
} from '../posts/index.ts';
import { threadById } from '../threads/index.ts';

/** The posts of a timeline, those on their way among them. */
const postsOf = keyed((key: string) => {
  let last: readonly Post[] | undefined;
  return memo(
    [
      timelineView(key),
      (state: State) => state.posts.byId,
      (state: State) => state.outbox.byId,
      (state: State) => state.session.me,
    ],
    ({ ids }, byId, pending, me): readonly Post[] => {
      const found = ids.flatMap((id): Post[] => {
        const entry = pending[id];
        const post = byId[id] ?? (entry && asPost(entry, me));
        return post ? [post] : [];
      });
      last = sameItems(last, found);
      return last;
    },
  );
});

/** Entries keep one post as long as nothing in them changes, so that their rows are not drawn anew. */
const made = new WeakMap<object, Post>();
function asPost(entry: Parameters<typeof entryAsPost>[0], me: string): Post {
  const known = made.get(entry);
  if (known) return known;
  const post = entryAsPost(entry, me);
  made.set(entry, post);
  return post;
}

/** The rows to show of a timeline: `key` as for `timelineView`. */
export function useRows(key: string, times: Times, readUntil: number | undefined): readonly PostsRow[] {
  const posts = useSelect(postsOf(key));
  const me = useSelect((state) => state.session.me);
  const leaving = useSelect((state) => state.deletions.byPost);
  const last = useRef<readonly PostsRow[]>([]);
  return useMemo(() => {
    const isLeaving = ({ id }: Post) => id in leaving;
    const input = { posts, times, me, keyOf: lineKey, isLeaving, ...(readUntil === undefined ? {} : { readUntil }) };
    last.current = postsRows(input, last.current);
    return last.current;
  }, [posts, times, me, readUntil, leaving]);
}

/** The rows of a thread: the root, a line with the number of replies, and the replies without lines for days. */
export function useThreadRows(rootId: string, times: Times, readUntil: number | undefined): readonly PostsRow[] {
  const root = useSelect(postById(rootId));
  const gone = useSelect((state) => root !== undefined && isGone(state, root));
  const count = useSelect((state) => threadById(rootId)(state)?.replyCount ?? root?.reply_count ?? 0);
  const replies = useRows(rootId, times, readUntil);
  const head = useMemo((): readonly PostsRow[] => {
    if (!root) return [];
    const post: PostsRow = { kind: 'post', key: root.id, post: root, grouped: false, isNew: false, gone };
    return count > 0 ? [post, { kind: 'replies', key: 'replies', count }] : [post];
  }, [root, gone, count]);
  return useMemo(() => [...head, ...replies.filter(({ kind }) => kind !== 'day')], [head, replies]);
}

import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Reaction } from '@parley/contract/conversation/reactions.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { type Dict, put, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface ReactionsState {
  byPost: Dict<readonly Reaction[]>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    reactions: ReactionsState;
  }
}

const isSame = (a: Reaction, b: Reaction) => a.user_id === b.user_id && a.emoji_name === b.emoji_name;

function receive({ byPost }: ReactionsState, posts: readonly Post[]): ReactionsState {
  let next = byPost;
  for (const { id, metadata, has_reactions } of posts) {
    if (metadata?.reactions) next = put(next, id, metadata.reactions);
    else if (metadata && !has_reactions) next = without(next, id);
  }
  return next === byPost ? { byPost } : { byPost: next };
}

function add({ byPost }: ReactionsState, reaction: Reaction): ReactionsState {
  const others = (byPost[reaction.post_id] ?? []).filter((other) => !isSame(other, reaction));
  return { byPost: put(byPost, reaction.post_id, [...others, reaction]) };
}

function remove({ byPost }: ReactionsState, reaction: Reaction): ReactionsState {
  const left = (byPost[reaction.post_id] ?? []).filter((other) => !isSame(other, reaction));
  return { byPost: left.length > 0 ? put(byPost, reaction.post_id, left) : without(byPost, reaction.post_id) };
}

export const reactions = slice<ReactionsState>(
  { byPost: {} },
  {
    'posts.received': (slice, { posts }) => receive(slice, posts),
    post_edited: (slice, { post }) => (post.metadata?.reactions ? receive(slice, [post]) : slice),
    reaction_added: (slice, { reaction }) => add(slice, reaction),
    reaction_removed: (slice, { reaction }) => remove(slice, reaction),
  },
  { save: ({ byPost }) => byPost, load: (saved) => ({ byPost: saved as ReactionsState['byPost'] }) },
);

/** One emoji under a post: who chose it, in the order in which they did. */
export interface ReactionGroup {
  emojiName: string;
  userIds: readonly string[];
}

/** The reactions of a post, each emoji once, in the order of their first use. */
export const reactionsOf = keyed((postId: string) =>
  memo([(state: State) => state.reactions.byPost[postId]], (reactions): readonly ReactionGroup[] => {
    const groups = new Map<string, string[]>();
    for (const { emoji_name, user_id } of [...(reactions ?? [])].sort((a, b) => a.create_at - b.create_at))
      groups.set(emoji_name, [...(groups.get(emoji_name) ?? []), user_id]);
    return [...groups].map(([emojiName, userIds]) => ({ emojiName, userIds }));
  }),
);

import type { Post } from '@parley/contract/conversation/posts.ts';
import { SmilePlus } from 'lucide-react';
import { EmojiGlyph } from '../../../lib/emoji/emoji-glyph.tsx';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { namesText } from './names-text.ts';
import type { ReactionView } from './post-view.ts';
import { usePosts } from './posts-context.tsx';
import styles from './reactions.module.css';

/** The reactions under a post; a press adds or takes back the reader's own. */
export function Reactions({ post, reactions }: { post: Post; reactions: readonly ReactionView[] }) {
  const { acts } = usePosts();
  const { pickReaction } = acts;
  return (
    <div className={styles.row}>
      {reactions.map((reaction) => (
        <Reaction key={reaction.emojiName} post={post} reaction={reaction} />
      ))}
      {pickReaction && (
        <button
          type="button"
          className={cx(styles.reaction, styles.add)}
          aria-label="Add a reaction"
          onClick={(event) => pickReaction(post, event.currentTarget)}
        >
          <Icon as={SmilePlus} size={14} />
        </button>
      )}
    </div>
  );
}

function Reaction({ post, reaction: { emojiName, userIds } }: { post: Post; reaction: ReactionView }) {
  const context = usePosts();
  const { acts, me } = context;
  const { react } = acts;
  const mine = userIds.includes(me);
  const names = namesText(userIds, context);
  return (
    <Tooltip text={`${names} reacted with :${emojiName}:`}>
      <button
        type="button"
        className={cx(styles.reaction, mine && styles.mine)}
        aria-pressed={mine}
        aria-disabled={react === undefined || undefined}
        aria-label={`:${emojiName}: ${userIds.length}, ${names}`}
        onClick={() => react?.(post, emojiName)}
      >
        <EmojiGlyph name={emojiName} size={15} />
        {userIds.length}
      </button>
    </Tooltip>
  );
}

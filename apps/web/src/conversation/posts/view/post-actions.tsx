import { Bookmark, Ellipsis, MessageSquareReply, SmilePlus } from 'lucide-react';
import { EmojiGlyph } from '../../../lib/emoji/emoji-glyph.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import styles from './post-actions.module.css';
import type { PostView } from './post-view.ts';
import { usePosts } from './posts-context.tsx';

/** What is done most with a post, over its upper edge while the pointer or the focus is on it. Not on touch. */
export function PostActions({ view: { post, saved } }: { view: PostView }) {
  const { acts, quickReactions } = usePosts();
  const { react, pickReaction, reply, save, menu } = acts;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Actions on the post">
      {react && (
        <>
          {quickReactions.slice(0, 3).map((name) => (
            <Tooltip key={name} text={`React with :${name}:`}>
              <button
                type="button"
                className={styles.emoji}
                aria-label={`React with :${name}:`}
                onClick={() => react(post, name)}
              >
                <EmojiGlyph name={name} size={16} />
              </button>
            </Tooltip>
          ))}
          <span className={styles.line} />
        </>
      )}
      {pickReaction && (
        <IconButton
          icon={SmilePlus}
          label="Choose a reaction"
          onClick={(event) => pickReaction(post, event.currentTarget)}
        />
      )}
      {reply && (
        <IconButton icon={MessageSquareReply} label="Reply in thread" shortcut="r" onClick={() => reply(post)} />
      )}
      {save && (
        <IconButton
          icon={Bookmark}
          label={saved ? 'Remove from saved' : 'Save'}
          shortcut="s"
          pressed={saved ?? false}
          onClick={() => save(post)}
        />
      )}
      {menu && (
        <IconButton
          icon={Ellipsis}
          label="More actions"
          aria-haspopup="menu"
          onClick={(event) => menu(post, event.currentTarget)}
        />
      )}
    </div>
  );
}

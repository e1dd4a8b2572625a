import type { Post } from '@parley/contract/conversation/posts.ts';
import { useCallback, useMemo } from 'react';
import { displayName, nameFormat } from '../../identity/users/index.ts';
import { useSelect } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import type { LucideIcon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MessageList } from '../../ui/message-list/message-list.tsx';
import { titleOfChannel } from '../channels/index.ts';
import { isNotice, SystemPost } from '../posts/index.ts';
import { usePlace } from './place-context.tsx';
import { PostInPlace } from './post-in-place.tsx';
import styles from './post-list.module.css';
import { useTimes } from './use-times.ts';

export interface PostListAct {
  icon: LucideIcon;
  label: string;
  run: (post: Post) => void;
}

export interface PostListProps {
  /** The name of the list for screen readers: "Pinned posts of ingest". */
  label: string;
  /** The newest first; a post that has not changed keeps its identity. */
  posts: readonly Post[];
  /** Goes to a post where it was written. Keep its identity. */
  onJump: (post: Post) => void;
  /** What takes a post off this list. Keep its identity. */
  act?: PostListAct | undefined;
  /** Loads older ones, where there are more. */
  more?: (() => Promise<void>) | undefined;
}

const keyOf = (post: Post) => post.id;
const usual = () => 110;

/**
 * Posts from different places or times, each under the name of its channel and its day, with the way to where it was
 * written. To be used inside a `PostsPlace`; the keys of posts work here too, Enter goes to the post.
 */
export function PostList({ label, posts, onJump, act, more }: PostListProps) {
  const { press } = usePlace();
  const users = useSelect((state) => state.users.byId);
  const format = useSelect(nameFormat);
  const render = useCallback(
    (post: Post, focused: boolean) => <FoundPost post={post} focused={focused} onJump={onJump} act={act} />,
    [onJump, act],
  );
  const nameOf = (id: string) => {
    const user = users[id];
    return user ? displayName(user, format) : '';
  };
  const first = posts[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the list begins is read once
  const initial = useMemo(() => (first ? { key: first, align: { top: 0 } } : undefined), []);
  return (
    <MessageList
      label={label}
      rows={posts}
      rowKey={keyOf}
      renderRow={render}
      rowLabel={(post) => `${nameOf(post.user_id)}: ${post.message}`}
      estimate={usual}
      gravity="top"
      initial={initial}
      newer={more && { more: true, load: more }}
      onKeyDown={(event) => {
        const element = (event.target as Element).closest<HTMLElement>('[data-row-key]');
        const post = element && posts.find(({ id }) => id === element.dataset.rowKey);
        if (!element || !post || event.ctrlKey || event.metaKey || event.altKey) return;
        if ((event.target as Element).closest('button, a, input, textarea')) return;
        if (event.key === 'Enter') onJump(post);
        else if (!press(event.key, post, element)) return;
        event.preventDefault();
      }}
    />
  );
}

interface FoundPostProps extends Pick<PostListProps, 'onJump' | 'act'> {
  post: Post;
  focused: boolean;
}

function FoundPost({ post, focused, onJump, act }: FoundPostProps) {
  const times = useTimes();
  const channel = useSelect(titleOfChannel(post.channel_id));
  return (
    <div className={styles.found}>
      <div className={styles.where}>
        <span className={styles.channel}>{channel}</span>
        <span className={styles.day}>{times.day(post.create_at)}</span>
        <Button variant="quiet" size="small" className={styles.jump} onClick={() => onJump(post)}>
          Jump
        </Button>
        {act && <IconButton icon={act.icon} label={act.label} onClick={() => act.run(post)} className={styles.act} />}
      </div>
      {isNotice(post) ? <SystemPost posts={[post]} /> : <PostInPlace post={post} grouped={false} focused={focused} />}
    </div>
  );
}

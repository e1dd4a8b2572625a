import type { Post } from '@parley/contract/conversation/posts.ts';
import { Bookmark, Eye, Pin } from 'lucide-react';
import { Avatar } from '../../../ui/avatar.tsx';
import { Tag } from '../../../ui/badge.tsx';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './post-head.module.css';
import type { PostView } from './post-view.ts';
import { openingWith, usePosts } from './posts-context.tsx';

/** The avatar in the gutter; opens the profile. The name beside it does the same for the keyboard. */
export function PostFace({ view: { author, post } }: { view: PostView }) {
  const { acts } = usePosts();
  const { picture } = author;
  const face = (
    <Avatar
      id={author.id}
      name={author.name}
      kind={author.kind}
      decorative
      {...(picture && { src: picture })}
      className={styles.avatar}
    />
  );
  const { profile } = acts;
  if (!profile) return <span className={styles.face}>{face}</span>;
  return (
    <button
      type="button"
      className={styles.face}
      tabIndex={-1}
      aria-hidden="true"
      onClick={(event) => profile(post.user_id, event.currentTarget)}
    >
      {face}
    </button>
  );
}

/** Name, tags, time. */
export function PostHead({ view: { author, post, permalink } }: { view: PostView }) {
  const { acts } = usePosts();
  const { profile } = acts;
  const priority = priorityOf(post);
  return (
    <div className={styles.head}>
      {profile ? (
        <button type="button" className={styles.name} onClick={(event) => profile(post.user_id, event.currentTarget)}>
          {author.name}
        </button>
      ) : (
        <span className={styles.name}>{author.name}</span>
      )}
      {author.kind === 'bot' && <Tag>BOT</Tag>}
      {author.guest && <Tag>GUEST</Tag>}
      <PostTime post={post} permalink={permalink} />
      {priority && <Tag tone={priority === 'urgent' ? 'urgent' : 'accent'}>{priority.toUpperCase()}</Tag>}
    </div>
  );
}

function priorityOf({ metadata }: Post): string | undefined {
  const value = metadata?.priority?.priority;
  return value === 'urgent' || value === 'important' ? value : undefined;
}

/** When it was written; the link to the post. In the gutter of a grouped post it shows on hover and focus. */
export function PostTime({ post, permalink, gutter = false }: { post: Post; permalink: string; gutter?: boolean }) {
  const { acts, times, withDay } = usePosts();
  const at = post.create_at;
  const text = withDay && !gutter ? times.short(at) : times.time(at);
  const time = (
    <time dateTime={new Date(at).toISOString()} title={times.full(at)}>
      {text}
    </time>
  );
  if (!permalink) return <span className={cx(styles.time, gutter && styles.gutter)}>{time}</span>;
  return (
    <a
      className={cx(styles.time, gutter && styles.gutter)}
      href={permalink}
      onClick={openingWith(acts.open, permalink)}
      aria-label={`${times.full(at)}, link to the post`}
    >
      {time}
    </a>
  );
}

/** The line over the name: who sees the post, who pinned it, whether it is saved. */
export function PostFlags({ view: { post, pinnedBy, saved } }: { view: PostView }) {
  return (
    <div className={styles.flags}>
      {post.type === 'system_ephemeral' && (
        <span className={styles.flag}>
          <Icon as={Eye} size={12} />
          Only you see this
        </span>
      )}
      {pinnedBy !== undefined && (
        <span className={styles.flag}>
          <Icon as={Pin} size={12} />
          {pinnedBy ? `Pinned by ${pinnedBy}` : 'Pinned'}
        </span>
      )}
      {saved && (
        <span className={styles.flag}>
          <Icon as={Bookmark} size={12} />
          Saved
        </span>
      )}
    </div>
  );
}

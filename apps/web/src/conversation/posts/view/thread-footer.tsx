import { AvatarStack } from '../../../ui/avatar.tsx';
import { Badge, badgeText } from '../../../ui/badge.tsx';
import type { ThreadView } from './post-view.ts';
import { openingWith, usePosts } from './posts-context.tsx';
import styles from './thread-footer.module.css';

/** The replies to a post in one line, which is one link: faces, how many, how many new, the last one and when. */
export function ThreadFooter({ thread }: { thread: ThreadView }) {
  const { acts, times } = usePosts();
  const { replies, unread, people, last } = thread;
  return (
    <a className={styles.footer} href={thread.href} onClick={openingWith(acts.open, thread.href)}>
      <AvatarStack people={people.map(({ id, name, picture }) => ({ id, name, ...(picture && { src: picture }) }))} />
      <span className={styles.count}>{replies === 1 ? '1 reply' : `${replies} replies`}</span>
      {unread > 0 && <Badge count={`${badgeText(unread)} new`} />}
      {last && (
        <span className={styles.last}>
          {last.name}: {last.text}
        </span>
      )}
      <time className={styles.time} dateTime={new Date(thread.lastAt).toISOString()}>
        {times.short(thread.lastAt)}
      </time>
    </a>
  );
}

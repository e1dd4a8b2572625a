import { Kbd } from '../../../ui/kbd.tsx';
import styles from './lines.module.css';
import { usePosts } from './posts-context.tsx';

/** The line before the first post of a day; it sticks to the top while that day is read. */
export function DayLine({ at }: { at: number }) {
  const { times } = usePosts();
  return (
    <div className={styles.day}>
      <h2>{times.day(at)}</h2>
    </div>
  );
}

/** The line under the root of a thread. */
export function RepliesLine({ count }: { count: number }) {
  return <div className={styles.replies}>{count === 1 ? '1 reply' : `${count} replies`}</div>;
}

/** The line before the first post the reader has not seen; it stays where it was until the channel is left. */
export function UnreadLine({ count, since }: { count: number; since: number }) {
  const { times, acts } = usePosts();
  const posts = count === 1 ? '1 new post' : `${count} new posts`;
  return (
    <div className={styles.unread}>
      <span>{since > 0 ? `${posts} since ${times.short(since)}` : posts}</span>
      {acts.markRead && (
        <button type="button" className={styles.mark} onClick={() => acts.markRead?.()}>
          Mark read <Kbd keys="esc" />
        </button>
      )}
    </div>
  );
}

import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { cx } from './cx.ts';
import styles from './skeleton.module.css';

/** A bar (or disc) where something will be, at its size in the real grid. */
export function Skeleton({
  width,
  height = 10,
  circle = false,
  className,
}: {
  width: number | string;
  height?: number;
  circle?: boolean;
  className?: string;
}) {
  const style: CSSProperties = { width, height, ...(circle && { borderRadius: '50%' }) };
  return <span aria-hidden="true" className={cx(styles.bar, className)} style={style} />;
}

/** Posts that are not known yet, in the grid of posts: one entry per post, the widths of its lines in percent. */
export function SkeletonPosts({ posts = [[78, 55], [72], [82, 74, 38], [64], [80, 28]] }: { posts?: number[][] }) {
  return (
    <div className={styles.posts} role="status" aria-label="Loading posts">
      {posts.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity and never move
        <div key={index} className={styles.post}>
          <Skeleton circle width="var(--post-avatar)" height={32} />
          <div className={styles.lines}>
            <div className={styles.who}>
              <Skeleton width={84 + ((index * 37) % 48)} />
              <Skeleton width={32} />
            </div>
            {lines.map((width, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Skeleton key={line} width={`${width}%`} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/**
 * Whether to show a skeleton now: only after 120 ms of loading, and then for 200 ms at least, so that nothing flickers.
 */
export function useSkeleton(loading: boolean): boolean {
  const [shown, setShown] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    if (loading === shown) return;
    const wait = loading ? 120 : Math.max(0, since.current + 200 - performance.now());
    const timer = setTimeout(() => {
      since.current = performance.now();
      setShown(loading);
    }, wait);
    return () => clearTimeout(timer);
  }, [loading, shown]);
  return shown;
}

import { Skeleton } from '../../../ui/skeleton.tsx';
import styles from './members-panel.module.css';

const widths = ['46%', '38%', '54%', '32%', '44%', '50%'];

/** Members that are not known yet. */
export function MemberSkeleton() {
  return (
    <div className={styles.list} role="status" aria-label="Loading members">
      {widths.map((width) => (
        <div key={width} className={styles.blank}>
          <Skeleton circle width={28} height={28} />
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}

import { cx } from './cx.ts';
import styles from './progress-bar.module.css';

/** How far something is, 0 to 100. `label` says what ("Uploading night.tar.gz"); the number stands in words beside it. */
export function ProgressBar({
  value,
  label,
  className,
}: {
  value: number;
  label: string;
  className?: string | undefined;
}) {
  const percent = Math.round(Math.min(100, Math.max(0, value)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx(styles.track, className)}
    >
      <div className={styles.done} style={{ width: `${percent}%` }} />
    </div>
  );
}

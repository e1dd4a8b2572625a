import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './cx.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A number as badges write it: `99+` at most. */
export const badgeText = (count: number): string => (count > 99 ? '99+' : String(count));

/**
 * A count that asks for you: mentions, new replies. Never shown for 0. `label` is what a screen reader says instead of the
 * bare number ("3 mentions"); `urgent` is red.
 */
export function Badge({
  count,
  label,
  urgent = false,
  quiet = false,
  className,
}: {
  count: number | string;
  label?: string;
  urgent?: boolean;
  /** Grey, for counts that do not name you. */
  quiet?: boolean;
  className?: string | undefined;
}) {
  if (count === 0) return null;
  return (
    <span className={cx(styles.badge, urgent && styles.urgent, quiet && styles.quiet, className)}>
      <span aria-hidden={label !== undefined || undefined}>{typeof count === 'number' ? badgeText(count) : count}</span>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}

/** A word after a name: BOT, GUEST, URGENT. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'urgent'; children: ReactNode }) {
  return <span className={cx(styles.tag, tone !== 'plain' && styles[tone])}>{children}</span>;
}

/** When a setting takes effect. */
export function EffectBadge({ effect }: { effect: 'live' | 'reconnect' | 'restart' }) {
  return <span className={cx(styles.effect, styles[effect])}>{effect}</span>;
}

/** "changed": this setting is not at its default. */
export function ChangedMark({ children = 'changed' }: { children?: ReactNode }) {
  return <span className={styles.changed}>{children}</span>;
}

import { cx } from './cx.ts';
import styles from './presence.module.css';

export type PresenceStatus = 'online' | 'away' | 'dnd' | 'offline';

/** Presence in words; with shape and colour, the third way it is told. */
export const presenceWords: Record<PresenceStatus, string> = {
  online: 'Online',
  away: 'Away',
  dnd: 'Do not disturb',
  offline: 'Offline',
};

const ring = <circle cx="5" cy="5" r="3.7" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const shapes = {
  online: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  away: (
    <>
      {ring}
      <path d="M5 1.3a3.7 3.7 0 0 1 0 7.4z" fill="currentColor" />
    </>
  ),
  dnd: (
    <>
      <circle cx="5" cy="5" r="4.5" fill="currentColor" />
      <path
        d="M2.7 5h4.6"
        stroke="var(--presence-surface, var(--surface-centre))"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  offline: ring,
};

/**
 * The mark itself, 9 px, for lists and cards: shape, colour, title and label. On an `Avatar` pass `presence` there.
 */
export function Presence({
  status,
  size = 9,
  className,
}: {
  status: PresenceStatus;
  size?: number;
  className?: string;
}) {
  const words = presenceWords[status];
  return (
    <svg
      viewBox="0 0 10 10"
      width={size}
      height={size}
      role="img"
      aria-label={words}
      className={cx(styles.mark, styles[status], className)}
    >
      <title>{words}</title>
      {shapes[status]}
    </svg>
  );
}

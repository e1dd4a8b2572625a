import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './line.module.css';
import { type Tone, toneIcons } from './note.tsx';
import tones from './tones.module.css';

/**
 * The 32 px line under a head: one line of text (the whole text on a phone), an act, a cross. Only one at once; which one
 * is the caller's choice: offline before session before version before the admin's banner.
 */
export function Line({
  tone = 'warning',
  icon,
  children,
  detail,
  action,
  onDismiss,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
  /** Muted, before the act: "next try in 6 s". */
  detail?: ReactNode;
  /** A `LinkButton`. */
  action?: ReactNode;
  onDismiss?: () => void;
}) {
  return (
    <div className={cx(styles.line, tones[tone])} role="status">
      <Icon as={icon ?? toneIcons[tone]} />
      <span className={styles.text}>{children}</span>
      {detail != null && <span className={styles.detail}>{detail}</span>}
      {action}
      {onDismiss && (
        <IconButton icon={X} iconSize={14} label="Dismiss" className={styles.dismiss} onClick={onDismiss} />
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type LucideIcon } from './icon.tsx';

/**
 * What a place is for while nothing is there, and the next act. The title is what it is, the text one or two sentences,
 * `actions` one or two buttons.
 */
export function EmptyState({
  icon,
  title,
  children,
  actions,
  heading: Heading = 'h2',
}: {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  heading?: 'h1' | 'h2' | 'h3';
}) {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon as={icon} size={20} />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children != null && <div className={styles.text}>{children}</div>}
      {actions != null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

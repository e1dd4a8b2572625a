import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Badge } from './badge.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import styles from './tab-bar.module.css';

/** The 60 px bar of phones below the list: Channels, Threads, Catch up, You. Shown by the shell on phones only. */
export const TabBar = ({ children }: { children: ReactNode }) => <div className={styles.bar}>{children}</div>;

/** One place of the tab bar, a link. */
export function TabBarItem({
  icon,
  label,
  count = 0,
  current = false,
  ...link
}: { icon: LucideIcon; label: string; count?: number; current?: boolean } & ComponentPropsWithRef<'a'>) {
  return (
    <a {...link} className={styles.item} aria-current={current ? 'page' : undefined}>
      <Icon as={icon} size={20} />
      {label}
      <Badge count={count} label={`, ${count} new`} className={styles.badge} />
    </a>
  );
}

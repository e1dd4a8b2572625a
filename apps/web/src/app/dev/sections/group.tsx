import type { ReactNode } from 'react';
import styles from '../gallery.module.css';

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

export const Wrap = ({ children }: { children: ReactNode }) => <div className={styles.wrap}>{children}</div>;

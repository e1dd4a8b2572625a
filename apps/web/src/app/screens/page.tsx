import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A page with nothing but one state in its middle: not found, failed. */
export function StatePage({ children }: { children: ReactNode }) {
  return <main className={styles.page}>{children}</main>;
}

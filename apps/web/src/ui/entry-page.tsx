import type { ReactNode } from 'react';
import { BrandMark } from './brand.tsx';
import { cx } from './cx.ts';
import styles from './entry-page.module.css';

/**
 * The frame of the pages before the channels: mark and server name above, one column of 360 px in the middle, the
 * server's address and its notices below.
 */
export function EntryPage({
  server,
  step,
  footer,
  wide = false,
  children,
}: {
  /** The server's name. */
  server: string;
  /** "Step 1 of 2". */
  step?: string | undefined;
  footer?: ReactNode;
  /** 460 px instead of 360. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.brand}>
          <BrandMark />
          <span>{server}</span>
        </div>
        {step && <span className={styles.step}>{step}</span>}
      </header>
      <main className={cx(styles.main, wide && styles.wide)}>{children}</main>
      <footer className={styles.footer}>{footer}</footer>
    </div>
  );
}

/** The page's title and the one sentence that matters. */
export function EntryTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {children != null && <p className={styles.sub}>{children}</p>}
    </>
  );
}

/** "or with your organisation", between two ways to go on. */
export const EntryDivider = ({ children }: { children: ReactNode }) => <div className={styles.or}>{children}</div>;

/** Small print and "New here?" below the main act. */
export const EntryAside = ({ children, centred = false }: { children: ReactNode; centred?: boolean }) => (
  <p className={cx(styles.aside, centred && styles.centred)}>{children}</p>
);

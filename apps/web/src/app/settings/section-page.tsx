import type { ReactNode } from 'react';
import styles from './section-page.module.css';

/** A page of the settings: its title, what it is about, and groups of rows. */
export function SectionPage({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </div>
  );
}

/** Rows that belong together, under a small heading. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './card-page.module.css';
import { cx } from './cx.ts';
import type { Shortcut } from './hooks/hotkeys.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import { Kbd } from './kbd.tsx';

/** The scrolling part of a page of cards, a column of 760 px on the sunken surface. */
export function CardPage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <div className={styles.column}>{children}</div>
    </div>
  );
}

/** Cards under a caption. */
export function CardGroup({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <>
      <h2 className={styles.caption}>{caption}</h2>
      <ul className={styles.list} aria-label={caption}>
        {children}
      </ul>
    </>
  );
}

/** One card of a group: a head of 40 px and what is below. The current one (`useWalk`) has an accent edge. */
export function Card({
  icon,
  title,
  mark,
  meta,
  tools,
  current,
  children,
  ...item
}: {
  icon?: LucideIcon | undefined;
  title: ReactNode;
  /** After the title: a badge. */
  mark?: ReactNode;
  /** In faint letters after it. */
  meta?: ReactNode;
  tools?: ReactNode;
  current: boolean;
} & Omit<ComponentPropsWithRef<'li'>, 'title'>) {
  return (
    <li {...item} className={cx(styles.card, current && styles.current)}>
      <div className={styles.head}>
        {icon && <Icon as={icon} size={16} />}
        <span className={styles.title}>{title}</span>
        {mark}
        {meta != null && <span className={styles.meta}>{meta}</span>}
        {tools != null && <span className={styles.tools}>{tools}</span>}
      </div>
      {children}
    </li>
  );
}

/** The last line of a page of cards: what the keys do, and what else there is to say. */
export function CardFoot({ keys, children }: { keys: [Shortcut[], string][]; children?: ReactNode }) {
  return (
    <div className={styles.foot}>
      {keys.map(([shortcuts, words]) => (
        <span key={words} className={styles.hint}>
          {shortcuts.map((shortcut) => (
            <Kbd key={shortcut} keys={shortcut} />
          ))}
          {words}
        </span>
      ))}
      {children}
    </div>
  );
}

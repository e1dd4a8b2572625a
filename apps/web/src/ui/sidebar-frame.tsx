import { ChevronDown, Search } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode, Ref } from 'react';
import type { Shortcut } from './hooks/hotkeys.ts';
import { ariaShortcut } from './hooks/hotkeys.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import styles from './sidebar-frame.module.css';

/** The 56 px head of the sidebar: the team's name, which opens its menu, and buttons. Give `menu` as a `Menu` round `TeamName`. */
export function SidebarHead({ menu, tools }: { menu: ReactNode; tools?: ReactNode }) {
  return (
    <div className={styles.head}>
      <div className={styles.menu}>{menu}</div>
      {tools}
    </div>
  );
}

/** The button that carries the team's name; the trigger of the team menu. */
export function TeamName({ name, ...button }: { name: string } & Omit<ComponentPropsWithRef<'button'>, 'name'>) {
  return (
    <button type="button" {...button} className={styles.team}>
      <span className={styles.cut}>{name}</span>
      <Icon as={ChevronDown} size={14} />
    </button>
  );
}

/** The field that opens the palette; it looks like a field and is a button. */
export function JumpField({
  shortcut,
  children = 'Jump to or search',
  ...button
}: { shortcut?: Shortcut } & ComponentPropsWithRef<'button'>) {
  return (
    <button type="button" {...button} className={styles.jump} aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}>
      <Icon as={Search} size={14} />
      <span className={styles.cut}>{children}</span>
      {shortcut && (
        <span className={styles.keys}>
          <Kbd keys={shortcut} />
        </span>
      )}
    </button>
  );
}

/** The scrolling part of the sidebar, for `SidebarRow`s and `SidebarSection`s. Pass `useRoving`'s ref and handlers. */
export function SidebarScroll({ ref, ...props }: ComponentPropsWithRef<'div'> & { ref?: Ref<HTMLDivElement> }) {
  return <div {...props} ref={ref} className={styles.scroll} />;
}

/** The 52 px bar with oneself at the bottom: face, name, status, settings. */
export function YouBar({
  face,
  name,
  status,
  tools,
}: {
  /** An `Avatar` of 28 px with presence. */
  face: ReactNode;
  name: ReactNode;
  status?: ReactNode;
  tools?: ReactNode;
}) {
  return (
    <div className={styles.you}>
      {face}
      <div className={styles.names}>
        <div className={styles.name}>{name}</div>
        {status != null && <div className={styles.status}>{status}</div>}
      </div>
      {tools}
    </div>
  );
}

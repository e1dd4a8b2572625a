import { BellOff, ChevronRight, Pencil } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Badge } from './badge.tsx';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import styles from './sidebar-row.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SidebarRowProps extends ComponentPropsWithRef<'a'> {
  /** Icon of the 18 px column. */
  icon?: LucideIcon;
  /** Something else in that column: an `Avatar` of 18 px with presence, an `AvatarDuo`. */
  face?: ReactNode;
  name: string;
  /** Bold, with `count` as a number at the right. */
  unread?: boolean;
  count?: number;
  /** Mentions, as a badge. */
  mentions?: number;
  /** One of the mentions is urgent: red. */
  urgent?: boolean;
  selected?: boolean;
  muted?: boolean;
  draft?: boolean;
  typing?: boolean;
  /** After the name: custom status emoji, archived icon. */
  after?: ReactNode;
  /** While it is dragged. */
  lifted?: boolean;
}

/**
 * A row of the channel sidebar, a link. States add up: selected, unread and muted look different at once and are also told
 * in words.
 */
export function SidebarRow({
  icon,
  face,
  name,
  unread = false,
  count,
  mentions = 0,
  urgent = false,
  selected = false,
  muted = false,
  draft = false,
  typing = false,
  after,
  lifted = false,
  className,
  ...link
}: SidebarRowProps) {
  return (
    <a
      {...link}
      aria-current={selected ? 'page' : undefined}
      className={cx(
        styles.row,
        unread && styles.unread,
        selected && styles.selected,
        muted && styles.muted,
        lifted && styles.lifted,
        className,
      )}
    >
      {face ?? (icon && <Icon as={icon} className={styles.icon} />)}
      <span className={styles.name}>{name}</span>
      {after}
      <span className={styles.end}>
        {typing && <TypingDots />}
        {draft && <Marked icon={Pencil} words="draft" />}
        {muted && <Marked icon={BellOff} words="muted" />}
        {unread && <VisuallyHidden>, unread</VisuallyHidden>}
        {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        <Badge count={mentions} urgent={urgent} label={`, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`} />
      </span>
    </a>
  );
}

function Marked({ icon, words }: { icon: LucideIcon; words: string }) {
  return (
    <span className={styles.mark} title={words}>
      <Icon as={icon} size={12} />
      <VisuallyHidden>, {words}</VisuallyHidden>
    </span>
  );
}

/** Three dots: somebody is typing. */
export function TypingDots() {
  return (
    <span className={styles.typing} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** A category of the sidebar: its head folds the rows, and says how many unread ones are folded away. */
export function SidebarSection({
  title,
  open,
  onToggle,
  folded,
  actions,
  children,
}: {
  title: string;
  open: boolean;
  onToggle: () => void;
  /** "4 unread", while folded. */
  folded?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows under a head are no fieldset, and a section would be a landmark
    <div role="group" aria-label={title}>
      <div className={styles.head}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
          <Icon as={ChevronRight} size={12} className={styles.arrow} />
          <span className={styles.title}>{title}</span>
          {!open && folded && <span className={styles.folded}>{folded}</span>}
        </button>
        {actions}
      </div>
      {open && children}
    </div>
  );
}

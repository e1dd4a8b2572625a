import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { ariaShortcut, keyCaps, type Shortcut } from './hooks/hotkeys.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import styles from './menu.module.css';
import { MenuPopup } from './menu.tsx';

interface RowProps {
  icon?: LucideIcon;
  children: ReactNode;
  /** Printed at the right; binding it is the caller's `useHotkeys`. */
  shortcut?: Shortcut;
  /** Something else at the right: a count, a state. */
  end?: ReactNode;
}

function RowContent({ icon, children, shortcut, end }: RowProps) {
  return (
    <>
      {icon && <Icon as={icon} />}
      <span className={styles.text}>{children}</span>
      {end != null && <span className={styles.end}>{end}</span>}
      {shortcut && <span className={cx(styles.end, styles.shortcut)}>{keyCaps(shortcut).join(' ')}</span>}
    </>
  );
}

/** One act. `danger` only for what cannot be taken back or is destructive, alone in the last group. */
export function MenuItem({
  onSelect,
  danger = false,
  disabled,
  keepOpen = false,
  ...row
}: RowProps & {
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
  /** The menu stays after the act. */
  keepOpen?: boolean;
}) {
  return (
    <Base.Item
      className={cx(styles.row, danger && styles.danger)}
      closeOnClick={!keepOpen}
      {...(disabled !== undefined && { disabled })}
      {...(typeof row.children === 'string' && { label: row.children })}
      aria-keyshortcuts={row.shortcut && ariaShortcut(row.shortcut)}
      onClick={onSelect}
    >
      <RowContent {...row} />
    </Base.Item>
  );
}

/** A row that is on or off; the menu stays open. */
export function MenuCheck({
  checked,
  onCheckedChange,
  ...row
}: RowProps & { checked: boolean; onCheckedChange: (checked: boolean) => void }) {
  return (
    <Base.CheckboxItem className={styles.row} checked={checked} onCheckedChange={(next) => onCheckedChange(next)}>
      <span className={styles.check}>
        <Base.CheckboxItemIndicator>
          <Icon as={Check} />
        </Base.CheckboxItemIndicator>
      </span>
      <RowContent {...row} />
    </Base.CheckboxItem>
  );
}

/** One of several rows; `MenuRadio`s inside. `caption` stands above them. */
export function MenuRadioGroup<V extends string>({
  caption,
  value,
  onValueChange,
  children,
}: {
  caption?: string;
  value: V;
  onValueChange: (value: V) => void;
  children: ReactNode;
}) {
  return (
    <Base.RadioGroup className={styles.group} value={value} onValueChange={(next: V) => onValueChange(next)}>
      {caption && <Base.GroupLabel className={styles.caption}>{caption}</Base.GroupLabel>}
      {children}
    </Base.RadioGroup>
  );
}
MenuRadioGroup.isMenuGroup = true;

export function MenuRadio({ value, ...row }: RowProps & { value: string }) {
  return (
    <Base.RadioItem className={styles.row} value={value} closeOnClick>
      <span className={styles.check}>
        <Base.RadioItemIndicator>
          <Icon as={Check} />
        </Base.RadioItemIndicator>
      </span>
      <RowContent {...row} />
    </Base.RadioItem>
  );
}

/** Rows that belong together, set off from the next group by a hairline; hidden as a whole when the filter leaves none. */
export function MenuGroup({ caption, children }: { caption?: string; children: ReactNode }) {
  return (
    <Base.Group className={styles.group}>
      {caption && <Base.GroupLabel className={styles.caption}>{caption}</Base.GroupLabel>}
      {children}
    </Base.Group>
  );
}
MenuGroup.isMenuGroup = true;

/** A row that opens further rows beside it (over it, on phones). */
export function Submenu({
  icon,
  label,
  children,
}: {
  icon?: LucideIcon;
  label: string;
  children: ReactNode;
}): ReactElement {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={styles.row} label={label}>
        {icon && <Icon as={icon} />}
        <span className={styles.text}>{label}</span>
        <span className={styles.end}>
          <Icon as={ChevronRight} size={14} />
        </span>
      </Base.SubmenuTrigger>
      <MenuPopup>{children}</MenuPopup>
    </Base.SubmenuRoot>
  );
}

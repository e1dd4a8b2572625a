import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { cx } from './cx.ts';
import { ariaShortcut, type Shortcut } from './hooks/hotkeys.ts';
import { Icon, type IconSize, type LucideIcon } from './icon.tsx';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

interface Common extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'aria-label'> {
  /** The accessible name, and the tooltip's text unless `tip` says more. A verb: "Search in this channel". */
  label: string;
  tip?: ReactNode;
  shortcut?: Shortcut | undefined;
  tipSide?: 'top' | 'bottom' | 'left' | 'right';
  /** For a button that stays on: accent on tint and `aria-pressed`. */
  pressed?: boolean;
  /** Off, still focusable, so that `tip` can say why. */
  disabled?: boolean;
}

function press(disabled: boolean, onClick: Common['onClick']) {
  return (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
}

/**
 * A square button with an icon: 28 px, 44 on phones; a container may set `--icon-button` to another size. Always
 * labelled, with a tooltip that shows its shortcut.
 */
export function IconButton({
  icon,
  iconSize = 16,
  label,
  tip,
  shortcut,
  tipSide,
  pressed,
  disabled = false,
  className,
  onClick,
  ...props
}: Common & { icon: LucideIcon; iconSize?: IconSize }) {
  return (
    <Tooltip text={tip ?? label} shortcut={shortcut} side={tipSide}>
      <button
        type="button"
        {...props}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        className={cx(styles.icon, className)}
        onClick={press(disabled, onClick)}
      >
        <Icon as={icon} size={iconSize} />
      </button>
    </Tooltip>
  );
}

/** A 28 px button of a head: an icon or faces, and a word or number ("38", "Following"). `label` names it in full. */
export function ToolButton({
  icon,
  label,
  tip,
  shortcut,
  tipSide,
  pressed,
  disabled = false,
  className,
  children,
  onClick,
  ...props
}: Common & { icon?: LucideIcon; children: ReactNode }) {
  return (
    <Tooltip text={tip ?? label} shortcut={shortcut} side={tipSide}>
      <button
        type="button"
        {...props}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        className={cx(styles.tool, className)}
        onClick={press(disabled, onClick)}
      >
        {icon && <Icon as={icon} size={14} />}
        {children}
      </button>
    </Tooltip>
  );
}

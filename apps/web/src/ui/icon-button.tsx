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

/** What both buttons are: labelled, with a tooltip, and able to be off or to stay on. */
function LabelledButton({
  label,
  tip,
  shortcut,
  tipSide,
  pressed,
  disabled = false,
  onClick,
  ...props
}: Common & { children: ReactNode }) {
  return (
    <Tooltip text={tip ?? label} shortcut={shortcut} side={tipSide}>
      <button
        type="button"
        {...props}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        onClick={press(disabled, onClick)}
      />
    </Tooltip>
  );
}

/**
 * A square button with an icon: 28 px, 44 on phones; a container may set `--icon-button` to another size. Always
 * labelled, with a tooltip that shows its shortcut.
 */
export function IconButton({
  icon,
  iconSize = 16,
  className,
  ...button
}: Common & { icon: LucideIcon; iconSize?: IconSize }) {
  return (
    <LabelledButton {...button} className={cx(styles.icon, className)}>
      <Icon as={icon} size={iconSize} />
    </LabelledButton>
  );
}

/** A 28 px button of a head: an icon or faces, and a word or number ("38", "Following"). `label` names it in full. */
export function ToolButton({
  icon,
  className,
  children,
  ...button
}: Common & { icon?: LucideIcon; children: ReactNode }) {
  return (
    <LabelledButton {...button} className={cx(styles.tool, className)}>
      {icon && <Icon as={icon} size={14} />}
      {children}
    </LabelledButton>
  );
}

import type { ComponentPropsWithRef, MouseEvent } from 'react';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-outline';
export type ButtonSize = 'small' | 'medium' | 'entry';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** One primary per view; `danger` (filled) only inside a dialog, `danger-outline` on pages. Default `secondary`. */
  variant?: ButtonVariant;
  /** 24, 32 or 40 px high (36, 44, 48 on phones). */
  size?: ButtonSize;
  icon?: LucideIcon;
  /** Fills the width of its container. */
  wide?: boolean;
  /** Shows a ring before the unchanged label and ignores presses; the button keeps its focus. */
  loading?: boolean;
  /**
   * Off. The button stays focusable and announced, so that its reason can be read: pass it to a `Tooltip` round it.
   */
  disabled?: boolean;
}

const sizes = { small: styles.small, medium: undefined, entry: styles.entry };

/** The classes of a button, for a link that looks like one (`ButtonLink` in `route-links.tsx`). */
export function buttonClass({
  variant = 'secondary',
  size = 'medium',
  wide = false,
}: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  wide?: boolean | undefined;
}): string {
  return cx(styles.button, styles[variant], sizes[size], wide && styles.wide);
}

/** A button; its label is a verb. Is `type="button"` unless it says otherwise. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  wide,
  loading = false,
  disabled = false,
  className,
  children,
  onClick,
  type = 'button',
  ...props
}: ButtonProps) {
  const off = loading || disabled;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...props}
      type={type}
      aria-disabled={off || undefined}
      aria-busy={loading || undefined}
      data-disabled={disabled || undefined}
      className={cx(buttonClass({ variant, size, wide }), className)}
      onClick={press}
    >
      {loading ? <span className={styles.ring} aria-hidden="true" /> : icon && <Icon as={icon} size={iconSize(size)} />}
      {children}
    </button>
  );
}

const iconSize = (size: ButtonSize) => (size === 'entry' ? 16 : 14);

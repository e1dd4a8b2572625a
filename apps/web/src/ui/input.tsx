import { Lock } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import styles from './input.module.css';

export interface InputProps extends Omit<ComponentPropsWithRef<'input'>, 'size'> {
  /** 32 or 40 px high (44, 48 on phones). */
  size?: 'medium' | 'entry';
  icon?: LucideIcon;
  /** With `readOnly`: false where the text is there to be copied, not kept from being changed. */
  lock?: boolean;
  /** Sits inside at the right: a shortcut, a reveal button, a unit. */
  end?: ReactNode;
}

/**
 * One line of text. `readOnly` shows a lock on the chip surface, `aria-invalid` (from `Field`) the red edge. The edge
 * belongs to the wrapper, so a press anywhere in it goes to the text.
 */
export function Input({ size = 'medium', icon, end, lock = true, className, ...props }: InputProps) {
  const { readOnly = false, disabled = false } = props;
  return (
    <span
      className={cx(styles.box, size === 'entry' && styles.entry, className)}
      data-readonly={(readOnly && lock) || undefined}
      data-disabled={disabled || undefined}
      data-invalid={props['aria-invalid'] || undefined}
    >
      {icon && <Icon as={icon} className={styles.icon} />}
      <input {...props} className={styles.text} />
      {end}
      {readOnly && lock && <Icon as={Lock} className={styles.icon} />}
    </span>
  );
}

import { Switch as Base } from '@base-ui/react/switch';
import { cx } from './cx.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  /** The accessible name; leave out when a `<label htmlFor={id}>` names it. */
  label?: string;
  id?: string;
  disabled?: boolean;
  /** The server has not agreed yet: the new position at half strength. */
  pending?: boolean;
  'aria-describedby'?: string | undefined;
}

/** On or off, at once, without a Save. 32x18, 44x26 on phones. */
export function Switch({ label, pending = false, ...props }: SwitchProps) {
  return (
    <Base.Root
      {...props}
      aria-label={label}
      aria-busy={pending || undefined}
      className={cx(styles.switch, pending && styles.pending)}
    >
      <Base.Thumb className={styles.thumb} />
    </Base.Root>
  );
}

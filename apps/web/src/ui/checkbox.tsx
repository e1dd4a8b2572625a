import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { Icon } from './icon.tsx';

/** A tick with its label; `mixed` shows a bar (some of several). Without visible `children` give it a `label`. */
export function Checkbox({
  checked,
  onCheckedChange,
  mixed = false,
  label,
  hint,
  disabled,
  children,
}: {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  mixed?: boolean;
  label?: string;
  hint?: ReactNode;
  disabled?: boolean;
  children?: ReactNode;
}) {
  const id = useId();
  const box = (
    <Base.Root
      checked={checked}
      indeterminate={mixed}
      onCheckedChange={onCheckedChange}
      disabled={disabled}
      aria-label={label}
      aria-describedby={hint != null ? id : undefined}
      className={styles.tick}
    >
      <Base.Indicator className={styles.mark}>
        <Icon as={mixed ? Minus : Check} size={12} />
      </Base.Indicator>
    </Base.Root>
  );
  if (children == null) return box;
  return (
    <div className={styles.choice}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the box inside */}
      <label className={styles.label}>
        {box}
        <span>{children}</span>
      </label>
      {hint != null && (
        <div id={id} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}

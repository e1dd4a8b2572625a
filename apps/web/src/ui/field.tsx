import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

/** What a control inside a `Field` must carry, so that label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/**
 * Label above, hint or error below. The child is a function of the attributes that tie them to the control:
 * `<Field label="E-mail">{(control) => <Input {...control} type="email" />}</Field>`. An error takes the hint's place and
 * is announced when it appears.
 */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  labelHidden?: boolean;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const below = `${id}-below`;
  const described = error != null || hint != null;
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described ? below : undefined,
        'aria-invalid': error != null ? true : undefined,
      })}
      <div id={below} aria-live="polite">
        {error != null ? <FieldError>{error}</FieldError> : hint != null && <div className={styles.hint}>{hint}</div>}
      </div>
    </div>
  );
}

/** The 12 px line below a control that is wrong. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <div className={styles.error}>
      <Icon as={CircleAlert} size={14} />
      <span>{children}</span>
    </div>
  );
}

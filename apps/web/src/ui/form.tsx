import type { FormEvent, ReactNode } from 'react';
import styles from './form.module.css';

/**
 * Fields one below the other, sent with Enter or a `type="submit"` button. The browser's own bubbles are off: `Field`s
 * say in place what is wrong.
 */
export function Form({ onSubmit, label, children }: { onSubmit: () => void; label: string; children: ReactNode }) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={send}>
      {children}
    </form>
  );
}

/** Controls or buttons side by side. */
export const FormRow = ({ children }: { children: ReactNode }) => <div className={styles.row}>{children}</div>;

/** Puts the focus on the first field of a form that is wrong; of use after a refused submit, once it has rendered. */
export function focusFirstInvalid(form: ParentNode = document): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

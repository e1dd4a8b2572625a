import type { ComponentPropsWithRef } from 'react';
import { cx } from './cx.ts';
import styles from './link.module.css';

/** A link in a sentence of the interface. Outside addresses open in a new tab when `external`. */
export function TextLink({
  external = false,
  className,
  ...props
}: ComponentPropsWithRef<'a'> & { external?: boolean }) {
  return (
    <a {...props} {...(external && { target: '_blank', rel: 'noreferrer' })} className={cx(styles.link, className)} />
  );
}

/** An act that reads as part of a sentence or note: "Try now", "Undo". */
export function LinkButton({ className, ...props }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...props} className={cx(styles.link, styles.button, className)} />;
}

import { type ComponentPropsWithRef, useCallback, useLayoutEffect, useRef } from 'react';
import { cx } from './cx.ts';
import styles from './input.module.css';

/**
 * Several lines of text that grow with what is written, from `rows` to `maxRows`, then scroll. The same states as `Input`.
 */
export function TextArea({
  rows = 2,
  maxRows = 10,
  className,
  readOnly,
  disabled,
  ref,
  ...props
}: ComponentPropsWithRef<'textarea'> & { maxRows?: number }) {
  const own = useRef<HTMLTextAreaElement>(null);
  const fit = useCallback(() => {
    if (own.current) growToContent(own.current, rows, maxRows);
  }, [rows, maxRows]);
  useLayoutEffect(fit);
  return (
    <span
      className={cx(styles.box, styles.area, className)}
      data-readonly={readOnly || undefined}
      data-disabled={disabled || undefined}
      data-invalid={props['aria-invalid'] || undefined}
    >
      <textarea
        {...props}
        rows={rows}
        readOnly={readOnly}
        disabled={disabled}
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') return ref(element);
          if (ref) ref.current = element;
        }}
        className={cx(styles.text, styles.areaText)}
        onInput={(event) => {
          fit();
          props.onInput?.(event);
        }}
      />
    </span>
  );
}

/** Sets a text area's height to its content, between two numbers of rows. Also of use to composers. */
export function growToContent(element: HTMLTextAreaElement, minRows: number, maxRows: number): void {
  const style = getComputedStyle(element);
  const line = Number.parseFloat(style.lineHeight);
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  element.style.height = 'auto';
  const wanted = Math.min(Math.max(element.scrollHeight, minRows * line + padding), maxRows * line + padding);
  element.style.height = `${Math.ceil(wanted)}px`;
}

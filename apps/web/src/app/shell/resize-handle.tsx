import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import type { ColumnWidth } from './column-width.ts';
import styles from './resize-handle.module.css';

const step = 16;

/** The width a key asks for: arrows move the edge in their direction (`sign` -1 for a left edge), undefined for other keys. */
export function widthAfterKey(
  key: string,
  width: number,
  sign: 1 | -1,
  limits: { min: number; max: number },
): number | 'reset' | undefined {
  if (key === 'ArrowRight') return width + sign * step;
  if (key === 'ArrowLeft') return width - sign * step;
  if (key === 'Home') return limits.min;
  if (key === 'End') return limits.max;
  return key === 'Enter' ? 'reset' : undefined;
}

/**
 * The edge of a column that can be dragged. Keyboard: arrows by 16 px, Home and End to the limits, Enter or a double
 * press back to the initial width. It is a `separator` with a value, as the window splitter pattern asks.
 */
export function ResizeHandle({
  label,
  edge,
  column,
  limits,
}: {
  label: string;
  /** Which edge of its column the handle sits on. */
  edge: 'left' | 'right';
  column: ColumnWidth;
  limits: { min: number; max: number };
}) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const sign = edge === 'right' ? 1 : -1;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: column.width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) column.setWidth(start.current.width + sign * (event.clientX - start.current.x));
  };
  const end = () => {
    start.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = widthAfterKey(event.key, column.width, sign, limits);
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'reset') column.reset();
    else column.setWidth(next);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can hold neither focus nor a value in every browser
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={column.width}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      className={cx(styles.handle, edge === 'left' ? styles.left : styles.right)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={column.reset}
      onKeyDown={onKeyDown}
    />
  );
}

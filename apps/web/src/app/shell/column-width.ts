import { useState } from 'react';

/** Limits of the two columns that can be dragged, in px; the same numbers are tokens. */
export const columns = {
  sidebar: { initial: 256, min: 208, max: 400 },
  panel: { initial: 416, min: 344, max: 760 },
} as const;
export type ColumnName = keyof typeof columns;
export interface ColumnWidth {
  width: number;
  /** Sets the width in px, kept within the limits and remembered on this device. */
  setWidth: (width: number) => void;
  reset: () => void;
}

/** A width kept within the column's limits and on whole px; what is no number becomes the initial width. */
export function clampWidth(name: ColumnName, width: number): number {
  const { initial, min, max } = columns[name];
  return Number.isFinite(width) ? Math.round(Math.min(max, Math.max(min, width))) : initial;
}

const key = (name: ColumnName) => `parley.column.${name}`;

function read(name: ColumnName): number {
  try {
    const saved = localStorage.getItem(key(name));
    return clampWidth(name, saved === null ? Number.NaN : Number(saved));
  } catch {
    // Storage is blocked: the initial width.
    return columns[name].initial;
  }
}

/** The width of a column on this device. */
export function useColumnWidth(name: ColumnName): ColumnWidth {
  const [width, setState] = useState(() => read(name));
  const setWidth = (next: number) => {
    const clamped = clampWidth(name, next);
    setState(clamped);
    try {
      localStorage.setItem(key(name), String(clamped));
    } catch {
      // Storage is blocked: the width lasts as long as this window.
    }
  };
  return { width, setWidth, reset: () => setWidth(columns[name].initial) };
}

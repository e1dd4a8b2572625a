import type { ReactNode } from 'react';
import type { LucideIcon } from './icon.tsx';

export interface ToastMessage {
  /** What happened, in words: "You left #deploys". It is also announced. */
  text: string;
  icon?: LucideIcon;
  /** Takes it back. Bound to "Undo" and to Ctrl+Z while the toast is there. */
  undo?: () => void;
  /** Another act instead of Undo: a label and what it does. */
  action?: { label: string; run: () => void };
  /** More than the text, such as a link. */
  extra?: ReactNode;
}

export interface ShownToast extends ToastMessage {
  id: number;
}

/** How long a toast stays, in ms; the time stops while it is hovered or focused. */
export const toastTime = 8000;

let shown: ShownToast | undefined;
let turn = 0;
const listeners = new Set<() => void>();

function set(next: ShownToast | undefined): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says at the bottom what just happened. One at a time: the newer replaces the older, whose act then stands. */
export function toast(message: ToastMessage): void {
  turn += 1;
  set({ ...message, id: turn });
}

/** Takes a toast away, when its time is over or its act was taken back. Without an id, whichever is shown. */
export function dismissToast(id?: number): void {
  if (id === undefined || shown?.id === id) set(undefined);
}

/** Undoes what the shown toast told of. False when there is nothing to undo. */
export function undoToast(): boolean {
  const { undo } = shown ?? {};
  if (!undo) return false;
  set(undefined);
  undo();
  return true;
}

export const currentToast = (): ShownToast | undefined => shown;

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

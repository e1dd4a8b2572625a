import { Check } from 'lucide-react';
import { type CSSProperties, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { hasOwnUndo } from './focus/focusable.ts';
import { useHotkeys } from './hooks/use-hotkeys.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { announce } from './live-region.tsx';
import styles from './toast.module.css';
import { currentToast, dismissToast, onToast, type ShownToast, toastTime, undoToast } from './toast-store.ts';

/**
 * The place of toasts, bottom centre. Mounted once, by the application; show one with `toast({ text, undo })`.
 * Ctrl+Z undoes while it is shown, unless a text field has something of its own to undo.
 */
export function ToastPlace() {
  const shown = useSyncExternalStore(onToast, currentToast);
  useEffect(() => {
    if (shown) announce(shown.undo ? `${shown.text}. Undo with Control Z.` : shown.text);
  }, [shown]);
  useHotkeys({ 'mod+z': (event) => (hasOwnUndo(event.target) ? false : undoToast()) });
  if (!shown) return null;
  return (
    <section className={styles.place} aria-label="Notices">
      <ToastBox key={shown.id} toast={shown} />
    </section>
  );
}

/** The toast itself; the gallery shows it without the store. */
export function ToastBox({ toast, paused: held = false }: { toast: ShownToast; paused?: boolean }) {
  const [over, setOver] = useState(false);
  const paused = over || held;
  useCountdown(paused, () => dismissToast(toast.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock; the controls are inside
    <div
      className={styles.toast}
      data-paused={paused || undefined}
      onMouseEnter={() => setOver(true)}
      onMouseLeave={() => setOver(false)}
      onFocus={() => setOver(true)}
      onBlur={() => setOver(false)}
    >
      <Icon as={toast.icon ?? Check} />
      <span className={styles.text}>{toast.text}</span>
      {toast.extra}
      {toast.undo && (
        <button type="button" className={styles.act} onClick={undoToast}>
          Undo
        </button>
      )}
      {toast.undo && <Kbd keys="mod+z" />}
      {toast.action && (
        <button
          type="button"
          className={styles.act}
          onClick={() => {
            dismissToast(toast.id);
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <span className={styles.clock} style={{ '--toast-time': `${toastTime}ms` } as CSSProperties} />
    </div>
  );
}

/** Calls `done` after the toast's time, not counting what was paused. */
function useCountdown(paused: boolean, done: () => void): void {
  const left = useRef(toastTime);
  const current = useRef(done);
  useEffect(() => {
    current.current = done;
  });
  useEffect(() => {
    if (paused) return;
    const start = performance.now();
    const timer = setTimeout(() => current.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - start;
    };
  }, [paused]);
}

import { useSyncExternalStore } from 'react';
import styles from './visually-hidden.module.css';

let message = { text: '', turn: 0 };
const listeners = new Set<() => void>();

/**
 * Has screen readers say `text` when they are free ("Jun Hayashi: replay is through"). The newest replaces what has not
 * been said yet: say summaries, not streams.
 */
export function announce(text: string): void {
  message = { text, turn: message.turn + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The polite live region behind `announce`. Mounted once, by the application. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(subscribe, () => message);
  // Two places in turn, because a region that gets the same text twice says it once.
  return (
    <div className={styles.hidden}>
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}

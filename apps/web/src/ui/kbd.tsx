import { keyCaps, type Shortcut } from './hooks/hotkeys.ts';
import styles from './kbd.module.css';

/** Key caps of a shortcut, written as this device writes them. Hidden on touch, where there is no keyboard to hint at. */
export function Kbd({ keys }: { keys: Shortcut }) {
  return (
    <span className={styles.keys}>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Icon } from './icon.tsx';
import { Input, type InputProps } from './input.tsx';
import styles from './password-input.module.css';

/** A password with a button that shows it. Say what it is for with `autoComplete`: `current-password` or `new-password`. */
export function PasswordInput(
  props: Omit<InputProps, 'type' | 'end' | 'autoComplete'> & { autoComplete: 'current-password' | 'new-password' },
) {
  const [shown, setShown] = useState(false);
  return (
    <Input
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      end={
        <button
          type="button"
          className={styles.reveal}
          aria-label="Show password"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon as={shown ? EyeOff : Eye} />
        </button>
      }
    />
  );
}

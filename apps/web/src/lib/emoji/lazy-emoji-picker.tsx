import { lazy, Suspense } from 'react';
import styles from './picker/emoji-picker.module.css';
import type { EmojiPickerProps } from './picker/emoji-picker.tsx';

const Picker = lazy(() => import('./picker/emoji-picker.tsx').then(({ EmojiPicker }) => ({ default: EmojiPicker })));

/** The emoji picker, loaded when it is first shown; its place is held meanwhile. */
export function EmojiPicker(props: EmojiPickerProps) {
  return (
    <Suspense fallback={<div className={styles.picker} />}>
      <Picker {...props} />
    </Suspense>
  );
}

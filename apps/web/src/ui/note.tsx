import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './note.module.css';
import tones from './tones.module.css';

export type Tone = 'info' | 'warning' | 'error' | 'good';
export const toneIcons = { info: Info, warning: TriangleAlert, error: CircleAlert, good: CircleCheck };

/**
 * A tinted box with an icon, a text and an act in it. An `error` is announced when it appears; the words say what
 * happened, what was kept, what to press.
 */
export function Note({ tone = 'info', children, className }: { tone?: Tone; children: ReactNode; className?: string }) {
  return (
    <div className={cx(styles.note, tones[tone], className)} role={tone === 'error' ? 'alert' : undefined}>
      <Icon as={toneIcons[tone]} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}

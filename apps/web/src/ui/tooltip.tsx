import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import type { Shortcut } from './hooks/hotkeys.ts';
import { useTouch } from './hooks/use-media-query.ts';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

/** Shares the delay: the first tooltip opens after 400 ms, one beside a tooltip that was just open at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return <Base.Provider delay={400}>{children}</Base.Provider>;
}

/**
 * A hint on hover and keyboard focus. It never is the only place of a fact: what it says must also be the label of its
 * trigger, or stand elsewhere. `children` is one element that takes a ref and props. Not shown on touch.
 */
export function Tooltip({
  text,
  shortcut,
  side = 'top',
  disabled = false,
  children,
}: {
  text: ReactNode;
  shortcut?: Shortcut | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  disabled?: boolean;
  children: ReactElement<Record<string, unknown>>;
}) {
  const touch = useTouch();
  return (
    <Base.Root disabled={disabled || touch} disableHoverablePopup={false}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className={styles.place}>
          <Base.Popup className={styles.tooltip}>
            {text}
            {shortcut && <Kbd keys={shortcut} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

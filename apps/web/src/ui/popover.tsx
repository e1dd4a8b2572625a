import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './popover.module.css';

type Place = ComponentProps<typeof Base.Positioner>;

export interface PopoverProps {
  /** The element that opens it: a button, an avatar wrapped in one. Leave out when `open` and `anchor` are given. */
  trigger?: ReactElement;
  /** The accessible name of what opens. */
  label: string;
  children: ReactNode;
  side?: Place['side'];
  align?: Place['align'];
  anchor?: Place['anchor'];
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/**
 * A raised surface beside its trigger, for cards and small forms. It takes the focus and gives it back; Esc or a press
 * elsewhere closes it. On phones it is a bottom sheet.
 */
export function Popover({ trigger, label, children, side = 'bottom', align = 'start', ...props }: PopoverProps) {
  return (
    <Base.Root
      {...(props.open !== undefined && { open: props.open })}
      {...(props.onOpenChange && { onOpenChange: (open: boolean) => props.onOpenChange?.(open) })}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Positioner
          side={side}
          align={align}
          {...(props.anchor !== undefined && { anchor: props.anchor })}
          sideOffset={6}
          collisionPadding={8}
          className={styles.place}
        >
          <Base.Popup aria-label={label} className={styles.popover}>
            <div className={styles.grab} />
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

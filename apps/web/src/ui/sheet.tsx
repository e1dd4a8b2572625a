import { Drawer as Base } from '@base-ui/react/drawer';
import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/**
 * A bottom sheet for phones: it rises over a scrim, is swiped down or dismissed with Esc, and holds the focus. For menus use
 * `Menu`, which becomes a sheet by itself.
 */
export function Sheet({
  open,
  onOpenChange,
  title,
  titleHidden = false,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  titleHidden?: boolean;
  children: ReactNode;
}) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.view}>
          <Base.Popup className={styles.sheet}>
            <div className={styles.grab} />
            <Base.Content className={styles.content}>
              <Base.Title className={titleHidden ? styles.hidden : styles.title}>{title}</Base.Title>
              {children}
            </Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './wide-table.module.css';

/** A table over the page, as wide as it needs. Esc, a press beside it or the cross closes it. */
export function WideTable({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Viewport className={styles.view}>
          <Dialog.Popup className={styles.dialog}>
            <header className={styles.head}>
              <Dialog.Title className={styles.title}>Table</Dialog.Title>
              <Dialog.Close render={<IconButton icon={X} label="Close" />} />
            </header>
            <div className={styles.scroller}>{children}</div>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
